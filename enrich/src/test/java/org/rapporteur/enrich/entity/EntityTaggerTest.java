package org.rapporteur.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.document.DocumentId;
import org.rapporteur.contract.document.DocumentKind;
import org.rapporteur.contract.enriched.EntityMention;
import org.rapporteur.enrich.BareText;

/**
 * Runs the files in {@code cases}: a text, a line with "=>", and a line for each mention, {@code
 * words | id}, in order. Blank lines separate cases, "#" begins an explanation, "¶" stands for a
 * blank line and "↵" for a line break in the text, and a first line "language: fr" says what it is
 * written in.
 */
class EntityTaggerTest {

  private static final EntityTagger TAGGER = EntityTagger.load();

  @TestFactory
  Stream<DynamicTest> cases() throws IOException, URISyntaxException {
    Path folder =
        Path.of(Objects.requireNonNull(EntityTaggerTest.class.getResource("cases")).toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList().stream().flatMap(EntityTaggerTest::casesOf);
    }
  }

  private static Stream<DynamicTest> casesOf(Path file) {
    String name = file.getFileName().toString();
    try {
      return Stream.of(Files.readString(file).split("\n\\s*\n"))
          .map(block -> block.lines().filter(line -> !line.startsWith("#")).toList())
          .filter(lines -> !lines.isEmpty())
          .map(lines -> DynamicTest.dynamicTest(name + ": " + lines.getFirst(), () -> run(lines)));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void run(List<String> lines) {
    boolean foreign = lines.getFirst().startsWith("language: ");
    String language = foreign ? lines.getFirst().substring("language: ".length()) : "en";
    int arrow = lines.indexOf("=>");
    String text =
        String.join("\n", lines.subList(foreign ? 1 : 0, arrow))
            .replace("¶", "\n\n")
            .replace("↵", "\n");
    List<String> found =
        TAGGER.tag(document(text, language), List.of()).stream()
            .map(EntityTaggerTest::line)
            .toList();
    assertThat(found).as(text).isEqualTo(lines.subList(arrow + 1, lines.size()));
  }

  private static String line(EntityMention mention) {
    String person =
        (mention.role() == null ? "" : " | " + mention.role())
            + (mention.affiliation() == null ? "" : " | " + mention.affiliation());
    return mention.text().replaceAll("\\s+", " ") + " | " + mention.id() + person;
  }

  static Document document(String text, String language) {
    return BareText.document(DocumentId.ofUrl("test"), DocumentKind.OTHER, language, null, text);
  }
}
