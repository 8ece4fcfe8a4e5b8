package org.rapporteur.bench.reference;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.rapporteur.bench.text.Texts;
import org.rapporteur.contract.document.Document;
import org.rapporteur.enrich.Enricher;
import org.rapporteur.enrich.reference.PrintedSymbols;
import org.rapporteur.enrich.reference.ReferenceTagger;

/**
 * Megabytes of text a second of one thread's processor time, so that other work on the machine does
 * not count: a plain look at every character, a regular expression for the same symbols, the symbol
 * scanner alone, the references of prose too, and the whole enrichment. Arguments: folders of text,
 * HTML or XML; of markup the text is read. {@code --no-regex} leaves out the regular expression,
 * which takes minutes.
 */
public final class ReadingSpeed {

  private static final String WITHOUT = "--no-regex";
  private static final double MEGABYTE = 1e6;
  private static final int WARMUP_SECONDS = 12;
  private static final int SECONDS = 5;
  private static final int ROUNDS = 5;

  private final List<Document> documents;
  private final double megabytes;

  private ReadingSpeed(List<Document> documents) {
    this.documents = documents;
    this.megabytes =
        documents.stream().mapToLong(it -> it.text().getBytes(StandardCharsets.UTF_8).length).sum()
            / MEGABYTE;
  }

  public static void main(String... arguments) throws IOException {
    List<Document> documents = new ArrayList<>();
    for (String argument : arguments) {
      if (!argument.equals(WITHOUT)) {
        read(Path.of(argument), documents);
      }
    }
    new ReadingSpeed(documents).measure(!List.of(arguments).contains(WITHOUT));
  }

  private static void read(Path folder, List<Document> documents) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".txt") || name.endsWith(".xml") || name.endsWith(".html")) {
          String raw = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
          String text = name.endsWith(".txt") ? raw : Jsoup.parse(raw).wholeText();
          documents.add(Texts.document(name, text));
        }
      }
    }
  }

  private void measure(boolean regex) {
    System.out.printf("%d texts, %.1f MB%n", documents.size(), megabytes);
    ReferenceTagger tagger = new ReferenceTagger();
    row("plain scan", it -> ScannerBenchmark.slashes(it.text()));
    if (regex) {
      row("regular expression", it -> ScannerBenchmark.matches(it.text()));
    }
    row("symbol scanner", it -> PrintedSymbols.in(it.text()).size());
    row("references", it -> tagger.tag(it).size());
    Enricher enricher = Enricher.load();
    row("whole enrichment", it -> enricher.enrich(it).references().size());
  }

  private void row(String name, ToLongFunction<Document> work) {
    round(work, WARMUP_SECONDS);
    double best = 0;
    double sum = 0;
    for (int i = 0; i < ROUNDS; i++) {
      double speed = round(work, SECONDS);
      best = Math.max(best, speed);
      sum += speed;
    }
    System.out.printf("%-20s %8.1f MB/s, best %8.1f%n", name, sum / ROUNDS, best);
  }

  /** Megabytes a second of processor time. */
  private double round(ToLongFunction<Document> work, int seconds) {
    long start = processorTime();
    long read = 0;
    long results = 0;
    while (processorTime() - start < seconds * 1_000_000_000L) {
      for (Document document : documents) {
        results += work.applyAsLong(document);
      }
      read++;
    }
    if (results < 0) {
      throw new IllegalStateException("nothing was read");
    }
    return read * megabytes / ((processorTime() - start) / 1e9);
  }

  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
