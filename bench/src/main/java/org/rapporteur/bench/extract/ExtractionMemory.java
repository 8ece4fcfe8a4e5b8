package org.rapporteur.bench.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.rapporteur.archive.Payload;
import org.rapporteur.ingest.DocumentReader;
import org.rapporteur.ingest.ReadRequest;
import org.rapporteur.ingest.UnreadableException;
import org.rapporteur.ingest.language.LanguageDetector;

/** What memory is held after ever more pages were read: it ought to stay the same. */
public final class ExtractionMemory {

  private static final int PAGES = 100_000;
  private static final int STEP = 10_000;
  private static final int COLLECTIONS = 3;

  private final DocumentReader reader = new DocumentReader(new LanguageDetector());
  private final List<Path> pages;

  private ExtractionMemory(List<Path> pages) {
    this.pages = pages;
  }

  /** Usage: ExtractionMemory [folder of article-pages]. Prints a table. */
  public static void main(String[] arguments) throws Exception {
    Optional<Path> folder = LabelledData.find("article-pages", arguments);
    if (folder.isEmpty()) {
      System.out.println("skipped: there is no ../shared/data/article-pages.tar.xz");
      return;
    }
    ExtractionMemory memory = new ExtractionMemory(pages(folder.get()));
    System.out.println("   pages    MB held");
    for (int read = 0; read < PAGES; read += STEP) {
      memory.read(read, read + STEP);
      System.out.printf("%8d %10.1f%n", read + STEP, held());
    }
  }

  private static List<Path> pages(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  /** Reads the pages of these numbers, over and over again, on all processors. */
  private void read(int from, int to) throws InterruptedException {
    AtomicInteger next = new AtomicInteger(from);
    Callable<Void> loop =
        () -> {
          for (int page = next.getAndIncrement(); page < to; page = next.getAndIncrement()) {
            read(page);
          }
          return null;
        };
    int processors = Runtime.getRuntime().availableProcessors();
    try (var threads = Executors.newFixedThreadPool(processors)) {
      threads.invokeAll(Collections.nCopies(processors, loop));
    }
  }

  private void read(int number) throws IOException {
    Payload page = Payload.of(Files.readAllBytes(pages.get(number % pages.size())));
    String url = "https://press.example/" + number;
    try {
      reader.read(ReadRequest.given(page, "text/html", url, "bench", null));
    } catch (UnreadableException e) {
      // some have no text of their own
    }
  }

  private static double held() {
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
  }
}
