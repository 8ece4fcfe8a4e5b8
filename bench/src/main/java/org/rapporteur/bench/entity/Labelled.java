package org.rapporteur.bench.entity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A text in which others marked the entities.
 *
 * @param labels with their authors' types
 */
record Labelled(String name, String text, Set<Label> labels) {

  /**
   * A marked span.
   *
   * @param type as its authors call it
   */
  record Label(int start, int end, String type) {}

  /** The half that the text belongs to, by its name: 0 or 1. */
  int half() {
    return name.hashCode() & 1;
  }

  /** The re3d corpus: a folder a source, JSON lines of documents and of entities. */
  static List<Labelled> re3d(Path folder) throws IOException {
    List<Labelled> texts = new ArrayList<>();
    try (Stream<Path> sources = Files.list(folder)) {
      for (Path source : sources.filter(Files::isDirectory).sorted().toList()) {
        Map<String, Labelled> byId = new LinkedHashMap<>();
        for (JsonNode document : lines(source.resolve("documents.json"))) {
          String id = document.get("_id").asString();
          byId.put(id, new Labelled(id, document.get("text").asString(), new LinkedHashSet<>()));
        }
        for (JsonNode entity : lines(source.resolve("entities.json"))) {
          Labelled labelled = byId.get(entity.get("documentId").asString());
          if (labelled != null) {
            labelled.label(
                entity.get("begin").asInt(),
                entity.get("end").asInt(),
                entity.get("type").asString());
          }
        }
        texts.addAll(byId.values());
      }
    }
    return texts;
  }

  private static List<JsonNode> lines(Path file) throws IOException {
    List<JsonNode> nodes = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        nodes.add(JsonMapper.shared().readTree(line));
      }
    }
    return nodes;
  }

  /** WikiGold: a word a line with its tag, a blank line behind each sentence, articles marked. */
  static List<Labelled> wikiGold(Path file) throws IOException {
    List<Labelled> texts = new ArrayList<>();
    ConllReader reader = new ConllReader();
    for (String line : Files.readAllLines(file)) {
      if (line.contains("-DOCSTART-")) {
        texts.add(reader.finish("wikigold-" + texts.size()));
      } else {
        reader.read(line);
      }
    }
    texts.add(reader.finish("wikigold-" + texts.size()));
    return texts;
  }

  /** Adds a label without the article and the white space at its edges. */
  void label(int start, int end, String type) {
    int first = start;
    int last = Math.min(end, text.length());
    while (first < last && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    if (text.regionMatches(true, first, "the ", 0, 4)) {
      first += 4;
    }
    labels.add(new Label(first, last, type));
  }

  /** Puts words and tags together again as text and spans. */
  private static final class ConllReader {

    private final StringBuilder text = new StringBuilder();
    private final List<Label> labels = new ArrayList<>();

    void read(String line) {
      String[] columns = line.split("\t");
      if (columns.length < 3) {
        text.append('\n');
        return;
      }
      boolean begins = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
      if (!begins && !sticks(columns[1])) {
        text.append(' ');
      }
      int start = text.length();
      text.append(columns[1]);
      tag(columns[2], start);
    }

    private static boolean sticks(String word) {
      return word.equals("'s") || (word.length() == 1 && ".,;:!?)'".contains(word));
    }

    private void tag(String tag, int start) {
      boolean goesOn = tag.startsWith("I-") && !labels.isEmpty();
      if (goesOn) {
        Label open = labels.removeLast();
        labels.add(new Label(open.start(), text.length(), open.type()));
      } else if (!tag.equals("O")) {
        labels.add(new Label(start, text.length(), tag.substring(2)));
      }
    }

    Labelled finish(String name) {
      Labelled labelled = new Labelled(name, text.toString(), new LinkedHashSet<>());
      labels.forEach(label -> labelled.label(label.start(), label.end(), label.type()));
      text.setLength(0);
      labels.clear();
      return labelled;
    }
  }
}
