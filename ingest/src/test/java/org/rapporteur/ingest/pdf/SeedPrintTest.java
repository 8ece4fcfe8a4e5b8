package org.rapporteur.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two real letters, printed and read back; skipped where the folder of seeds is absent. */
class SeedPrintTest {

  private static final Path SEEDS = Path.of("..", "..", "shared", "seeds");
  private static final float SIZE = 11;

  private final PdfExtractor extractor = new PdfExtractor();

  @ParameterizedTest
  @ValueSource(floats = {8, 10, 12})
  void theOpenLetterIsRejoined(float size) throws Exception {
    List<String> lines = seed("003").lines().toList();
    String text = extractor.extract(Print.lines(lines, size, size * 1.2f)).text();
    assertThat(text.split("\n\n")).hasSizeBetween(15, 35);
    String one = text.replaceAll("[ \n]+", " ");
    assertThat(text)
        .contains("in the Democratic People’s Republic of Korea (DPRK, North Korea). We write to")
        .contains("in the Democratic People’s Republic of Korea (COI report), UN Doc. A/HRC/25/63");
    assertThat(one)
        .contains("continues to deny.[i] North Koreans who are")
        .contains("[i] See, e.g.,")
        .contains("[ii] COI report, para 26. [iii] Ibid., para 56. [iv] Terms of Reference");
  }

  @Test
  void linesTooLongForThePaperAreWrappedAndStillRejoined() throws Exception {
    String text =
        extractor.extract(Print.lines(wrapped(seed("003"), 380), SIZE, SIZE * 1.2f)).text();
    assertThat(text)
        .contains("in the Democratic People’s Republic of Korea (COI report), UN Doc. A/HRC/25/63")
        .contains("put forward by the European Union and Japan on the human rights situation");
  }

  @Test
  void theLetterWithItsAnnexKeepsItsParagraphs() throws Exception {
    assertParagraphsKept(wrapped(seed("000"), 450));
  }

  @Test
  void linesThatRunOffThePaperKeepTheirParagraphs() throws Exception {
    assertParagraphsKept(seed("000").lines().toList());
  }

  private void assertParagraphsKept(List<String> lines) throws Exception {
    List<String> paragraphs =
        seed("000").lines().filter(line -> line.length() > 150).map(String::strip).toList();
    String text = extractor.extract(Print.lines(lines, SIZE, SIZE * 1.2f)).text();
    List<String> found = List.of(text.split("\n+"));
    assertThat(paragraphs).filteredOn(paragraph -> !found.contains(paragraph)).hasSizeLessThan(3);
  }

  private static List<String> wrapped(String text, float width) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.lines().toList()) {
      StringBuilder line = new StringBuilder();
      for (String word : paragraph.strip().split(" ")) {
        if (Print.width(line + " " + word, SIZE) > width) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(line.isEmpty() ? "" : " ").append(word);
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private static String seed(String number) throws IOException {
    assumeTrue(Files.isDirectory(SEEDS), "Skipped: no folder of seeds at " + SEEDS);
    try (DirectoryStream<Path> files = Files.newDirectoryStream(SEEDS, number + "_*.txt")) {
      return Files.readString(files.iterator().next());
    }
  }
}
