package org.rapporteur.standalone.read;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Codec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** A line of standard input: {@code {"url", "published", and one of "html", "text", "path"}}. */
final class JsonInput {

  private static final List<String> CONTENTS = List.of("html", "text", "path");

  private JsonInput() {}

  static Input parse(String line) {
    JsonNode node;
    try {
      node = Codec.mapper().readTree(line);
    } catch (JacksonException e) {
      return new Input.Unusable(null, "not JSON: " + e.getOriginalMessage());
    }
    if (!node.isObject()) {
      return new Input.Unusable(null, "not a JSON object");
    }
    String url = text(node, "url");
    List<String> given = CONTENTS.stream().filter(node::has).toList();
    if (given.size() != 1 || text(node, given.getFirst()) == null) {
      return new Input.Unusable(url, "needs one of \"html\", \"text\" and \"path\", a string");
    }
    return content(given.getFirst(), node.get(given.getFirst()).asString(), url, node);
  }

  /** The {@code file:} URL of a path that comes without another. */
  static String address(Path path) {
    return path.toAbsolutePath().normalize().toUri().toString();
  }

  private static Input content(String kind, String value, @Nullable String url, JsonNode node) {
    String published = text(node, "published");
    return switch (kind) {
      case "html" -> new Input.Html(value, url, published);
      case "text" -> new Input.Text(value, url, published);
      default -> file(value, url, published);
    };
  }

  private static Input file(String path, @Nullable String url, @Nullable String published) {
    try {
      Path file = Path.of(path);
      return new Input.File(file, url == null ? address(file) : url, published);
    } catch (InvalidPathException e) {
      return new Input.Unusable(url, "not a path: " + e.getReason());
    }
  }

  private static @Nullable String text(JsonNode node, String key) {
    JsonNode value = node.get(key);
    return value != null && value.isString() ? value.asString() : null;
  }
}
