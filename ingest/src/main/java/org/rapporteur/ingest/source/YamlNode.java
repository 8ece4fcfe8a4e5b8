package org.rapporteur.ingest.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/** YAML that remembers on which line each value stands. */
sealed interface YamlNode {

  Pattern PLACE = Pattern.compile("\\bline (\\d{1,9})");

  /** The key by which some readers of YAML take over another mapping. */
  String MERGE = "<<";

  /** Counted from 1. */
  int line();

  record Scalar(int line, String text) implements YamlNode {}

  record Sequence(int line, List<YamlNode> items) implements YamlNode {}

  /** A mapping; {@code lines} has the line of each key. */
  record Mapping(int line, Map<String, YamlNode> entries, Map<String, Integer> lines)
      implements YamlNode {}

  /** Reads a file; a syntax error becomes a problem. */
  static Optional<YamlNode> parse(String yaml, List<SourceProblem> problems) {
    try (JsonParser parser = new YAMLMapper().createParser(yaml)) {
      if (parser.nextToken() == null) {
        problems.add(new SourceProblem(1, "the file is empty"));
        return Optional.empty();
      }
      YamlNode root = read(parser, problems);
      if (parser.nextToken() != null) {
        problems.add(
            new SourceProblem(
                line(parser.currentTokenLocation()),
                "a second document begins here, after '---'; a list is one"));
      }
      return Optional.of(root);
    } catch (JacksonException e) {
      problems.add(syntax(e));
      return Optional.empty();
    }
  }

  /** The parser's sentences stand at the margin, with the places and lines they speak of below. */
  private static SourceProblem syntax(JacksonException e) {
    String message = String.valueOf(e.getOriginalMessage());
    String sentences =
        message
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith(" "))
            .collect(Collectors.joining(": "));
    Matcher place = PLACE.matcher(message);
    int line = place.find() ? Integer.parseInt(place.group(1)) : line(e.getLocation());
    return new SourceProblem(line, "not YAML: " + sentences);
  }

  private static YamlNode read(JsonParser parser, List<SourceProblem> problems) {
    int line = line(parser.currentTokenLocation());
    checkPlain(parser, line, problems);
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping(parser, line, problems);
      case START_ARRAY -> sequence(parser, line, problems);
      default ->
          new Scalar(line, parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getString());
    };
  }

  /** What the language offers beyond values would be taken for a value, or for nothing. */
  private static void checkPlain(JsonParser parser, int line, List<SourceProblem> problems) {
    if (parser.getTypeId() != null) {
      problems.add(new SourceProblem(line, "a tag ('!...') says nothing here"));
    }
    if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
      problems.add(new SourceProblem(line, "an alias ('*...') is not followed: write the value"));
    }
  }

  private static Mapping mapping(JsonParser parser, int line, List<SourceProblem> problems) {
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    Map<String, Integer> lines = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = parser.currentName();
      int keyLine = line(parser.currentTokenLocation());
      parser.nextToken();
      if (key.equals(MERGE)) {
        problems.add(
            new SourceProblem(keyLine, "'<<' is not followed: write the lines themselves"));
        read(parser, new ArrayList<>());
        continue;
      }
      if (entries.put(key, read(parser, problems)) != null) {
        problems.add(new SourceProblem(keyLine, "'" + key + "' stands here a second time"));
      }
      lines.put(key, keyLine);
    }
    return new Mapping(line, entries, lines);
  }

  private static Sequence sequence(JsonParser parser, int line, List<SourceProblem> problems) {
    List<YamlNode> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(read(parser, problems));
    }
    return new Sequence(line, items);
  }

  private static int line(TokenStreamLocation location) {
    return Math.max(1, location == null ? 1 : location.getLineNr());
  }
}
