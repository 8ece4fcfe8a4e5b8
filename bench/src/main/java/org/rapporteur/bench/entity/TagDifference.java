package org.rapporteur.bench.entity;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.contract.Document;
import org.rapporteur.contract.EntityMention;
import org.rapporteur.enrich.entity.EntityTagger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Shows which tags a change to a dictionary or a rule gains and loses over the development corpus.
 *
 * <p>Arguments: {@code --write FILE} and folders as for {@link Corpus} keeps the tags of this build
 * as JSON lines, {@code {"document", "start", "end", "id", "text", "rule"}}; {@code --baseline
 * FILE} with the same folders prints what this build has more ("+") and less ("-"), each in its
 * line of text, and the sums.
 */
final class TagDifference {

  private static final int CONTEXT = 50;

  private final EntityTagger tagger = EntityTagger.load();
  private final List<Document> documents;

  private TagDifference(List<Document> documents) {
    this.documents = documents;
  }

  /** One mention, as it stands in the file. */
  record Tag(String document, int start, int end, String id, String text, String rule) {

    /** What makes two tags the same; the rule may change. */
    String key() {
      return document + " " + start + " " + end + " " + id;
    }
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 3
        || !Stream.of("--write", "--baseline").anyMatch(arguments[0]::equals)) {
      System.err.println("usage: --write FILE FOLDER... | --baseline FILE FOLDER...");
      System.exit(2);
    }
    Path file = Path.of(arguments[1]);
    List<Path> folders = Stream.of(arguments).skip(2).map(Path::of).toList();
    TagDifference difference = new TagDifference(Corpus.read(folders));
    if (arguments[0].equals("--write")) {
      difference.write(file);
    } else {
      difference.compare(file);
    }
  }

  private void write(Path file) throws IOException {
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      for (Document document : documents) {
        for (Tag tag : tags(document)) {
          writer.write(JsonMapper.shared().writeValueAsString(tag));
          writer.newLine();
        }
      }
    }
  }

  private List<Tag> tags(Document document) {
    return tagger.tag(document, List.of()).stream().map(mention -> tag(document, mention)).toList();
  }

  private static Tag tag(Document document, EntityMention mention) {
    return new Tag(
        document.id(),
        mention.start(),
        mention.end(),
        mention.id(),
        mention.text(),
        mention.rule());
  }

  private void compare(Path file) throws IOException {
    Map<String, List<Tag>> before = read(file);
    int gained = 0;
    int lost = 0;
    for (Document document : documents) {
      Map<String, Tag> old = byKey(before.getOrDefault(document.id(), List.of()));
      Map<String, Tag> now = byKey(tags(document));
      gained += print("+", document, now, old);
      lost += print("-", document, old, now);
    }
    System.out.printf("%d gained, %d lost%n", gained, lost);
  }

  private static int print(
      String sign, Document document, Map<String, Tag> of, Map<String, Tag> not) {
    int count = 0;
    for (Map.Entry<String, Tag> entry : of.entrySet()) {
      if (!not.containsKey(entry.getKey())) {
        Tag tag = entry.getValue();
        System.out.println(sign + " " + tag.id() + " (" + tag.rule() + ") " + line(document, tag));
        count++;
      }
    }
    return count;
  }

  private static String line(Document document, Tag tag) {
    String text = document.text();
    if (tag.end() > text.length()) {
      return tag.text();
    }
    String before = text.substring(Math.max(0, tag.start() - CONTEXT), tag.start());
    String after = text.substring(tag.end(), Math.min(text.length(), tag.end() + CONTEXT));
    return (before + "[" + text.substring(tag.start(), tag.end()) + "]" + after)
        .replaceAll("\\s+", " ");
  }

  private static Map<String, Tag> byKey(List<Tag> tags) {
    Map<String, Tag> byKey = new LinkedHashMap<>();
    tags.forEach(tag -> byKey.put(tag.key(), tag));
    return byKey;
  }

  private static Map<String, List<Tag>> read(Path file) throws IOException {
    Map<String, List<Tag>> tags = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode node = JsonMapper.shared().readTree(line);
      Tag tag = JsonMapper.shared().treeToValue(node, Tag.class);
      tags.computeIfAbsent(tag.document(), document -> new ArrayList<>()).add(tag);
    }
    return tags;
  }
}
