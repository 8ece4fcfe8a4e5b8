package org.rapporteur.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each page of the folder {@code cases} gives what stands in the JSON file beside it. */
class GoldenCasesTest {

  private static final String URL = "https://www.example.org/articles/two-drafts";

  static Stream<String> cases() throws IOException, URISyntaxException {
    URL folder = Objects.requireNonNull(GoldenCasesTest.class.getResource("cases"));
    try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".html"))
          .map(name -> name.substring(0, name.length() - ".html".length()))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void givesWhatStandsBesideIt(String name) throws IOException {
    JsonNode expected = JsonMapper.shared().readTree(read(name + ".json"));
    ExtractedPage page =
        new PageExtractor()
            .extract(read(name + ".html"), null, expected.path("url").asString(URL), Hints.NONE);

    expected
        .properties()
        .forEach(field -> {
          if (!field.getKey().equals("url")) {
            assertThat(value(page, field.getKey()))
                .as(field.getKey())
                .isEqualTo(plain(field.getValue()));
          }
        });
  }

  private static Object value(ExtractedPage page, String field) {
    Object value =
        switch (field) {
          case "title" -> page.title();
          case "authors" -> page.authors();
          case "publisher" -> page.publisher();
          case "language" -> page.language();
          case "published" -> page.published();
          case "publishedFrom" -> page.publishedFrom() == null ? null : page.publishedFrom().json();
          case "canonicalUrl" -> page.canonicalUrl();
          case "kind" -> page.kind().json();
          case "standfirst" -> page.standfirst();
          case "body" -> page.body();
          case "text" -> page.text();
          default -> throw new IllegalArgumentException("no such field: " + field);
        };
    return value == null ? "" : value;
  }

  private static Object plain(JsonNode node) {
    if (!node.isArray()) {
      return node.isNull() ? "" : node.asString();
    }
    List<String> values = new ArrayList<>();
    node.forEach(value -> values.add(value.asString()));
    return values;
  }

  private static byte[] read(String name) throws IOException {
    try (var stream =
        Objects.requireNonNull(GoldenCasesTest.class.getResourceAsStream("cases/" + name))) {
      return stream.readAllBytes();
    }
  }
}
