package org.rapporteur.bench.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.rapporteur.bench.speed.Parts.Taken;
import org.rapporteur.bench.text.Texts;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.document.DocumentKind;

/**
 * Prints what a byte of text costs each part of the enrichment, in processor time and memory, and
 * how fast documents are read: the middle one and the slowest in a hundred. Arguments: folders of
 * text, HTML or XML, each a kind of text of its own; of markup the text is read.
 */
public final class SpeedByPart {

  private static final long WARMING = 8_000_000_000L;
  private static final long MEASURING = 5_000_000_000L;
  private static final String PUBLISHED = "2014-10-21";
  private static final double NANOS_TO_MEGABYTES = 1e3;

  private final String name;
  private final List<Document> documents;

  private SpeedByPart(Path folder) throws IOException {
    this.name = String.valueOf(folder.getFileName());
    try (Stream<Path> files = Files.walk(folder)) {
      this.documents = files.filter(SpeedByPart::isText).sorted().map(SpeedByPart::read).toList();
    }
  }

  public static void main(String... arguments) throws IOException {
    for (String folder : arguments) {
      new SpeedByPart(Path.of(folder)).measure();
    }
  }

  private static boolean isText(Path file) {
    return file.toString().matches(".*\\.(?:txt|xml|html)");
  }

  private static Document read(Path file) {
    try {
      String raw = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      String text = file.toString().endsWith(".txt") ? raw : Jsoup.parse(raw).wholeText();
      return Texts.document(file.toString(), DocumentKind.OTHER, PUBLISHED, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void measure() {
    if (documents.isEmpty()) {
      System.out.println("skipped: no texts in " + name);
      return;
    }
    rounds(new Parts(), WARMING, new double[documents.size()]);
    Parts parts = new Parts();
    double[] speeds = new double[documents.size()];
    int rounds = rounds(parts, MEASURING, speeds);
    print(parts, rounds, speeds);
  }

  /** Reads all documents again and again, and keeps each one's best speed in MB/s. */
  private int rounds(Parts parts, long nanos, double[] speeds) {
    long start = Parts.clock();
    int rounds = 0;
    while (Parts.clock() - start < nanos) {
      for (int i = 0; i < speeds.length; i++) {
        long before = parts.before(Part.DEVELOPMENTS).nanos();
        parts.read(documents.get(i));
        long spent = parts.before(Part.DEVELOPMENTS).nanos() - before;
        speeds[i] = Math.max(speeds[i], NANOS_TO_MEGABYTES * bytes(documents.get(i)) / spent);
      }
      rounds++;
    }
    return rounds;
  }

  private static long bytes(Document document) {
    return document.text().getBytes(StandardCharsets.UTF_8).length;
  }

  private void print(Parts parts, int rounds, double[] speeds) {
    long bytes = documents.stream().mapToLong(SpeedByPart::bytes).sum();
    double read = (double) rounds * bytes;
    System.out.printf("%n%s: %d documents, %.2f MB%n", name, documents.size(), bytes / 1e6);
    for (Part part : Part.values()) {
      print(part.name().toLowerCase(Locale.ROOT), parts.of(part), read);
    }
    Taken tags = parts.before(Part.DEVELOPMENTS);
    print("without developments", tags, read);
    print("with them", tags.plus(parts.of(Part.DEVELOPMENTS)), read);
    Arrays.sort(speeds);
    System.out.printf(
        "without developments a document: middle %.1f MB/s, slowest in a hundred %.1f MB/s%n",
        speeds[speeds.length / 2], speeds[speeds.length / 100]);
  }

  private static void print(String row, Taken taken, double bytes) {
    System.out.printf(
        "%-22s %7.1f ns %7.1f B a byte %8.1f MB/s%n",
        row,
        taken.nanos() / bytes,
        taken.bytes() / bytes,
        NANOS_TO_MEGABYTES * bytes / taken.nanos());
  }
}
