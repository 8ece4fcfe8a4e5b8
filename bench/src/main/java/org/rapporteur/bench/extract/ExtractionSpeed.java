package org.rapporteur.bench.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jsoup.Jsoup;
import tools.jackson.databind.json.JsonMapper;

/** What extraction costs beside the parse alone, on the same pages in the same run. */
public final class ExtractionSpeed {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /**
   * Nanoseconds before anything is measured: what runs a few times a page is compiled for good only
   * after some ten thousand pages, as in the first minute of a crawl.
   */
  private static final long WARM_UP = 20_000_000_000L;

  private static final int WARM_UP_ROUNDS = 3;
  private static final int ROUNDS = 5;

  private static final class Page {

    private final String url;
    private final byte[] body;

    Page(LabelledPage page) {
      this.url = page.url();
      this.body = page.bytes();
    }
  }

  private record Times(double mean, double median, double p99) {

    static Times of(long[] nanoseconds) {
      long[] sorted = nanoseconds.clone();
      Arrays.sort(sorted);
      double mean = Arrays.stream(sorted).average().orElse(0);
      return new Times(
          mean / 1e6, sorted[sorted.length / 2] / 1e6, sorted[sorted.length * 99 / 100] / 1e6);
    }
  }

  private ExtractionSpeed() {}

  /** Usage: ExtractionSpeed [folder of article-pages] [largest number of pages]. Prints a table. */
  public static void main(String[] arguments) throws IOException {
    Optional<Path> folder = LabelledData.find("article-pages", arguments);
    if (folder.isEmpty()) {
      System.out.println("skipped: there is no ../shared/data/article-pages.tar.xz");
      return;
    }
    int most = arguments.length > 1 ? Integer.parseInt(arguments[1]) : Integer.MAX_VALUE;
    List<Page> pages =
        LabelledPage.of(
                folder.get(),
                JsonMapper.shared().readTree(folder.get().resolve("evaldata.json").toFile()))
            .stream()
            .limit(most)
            .map(Page::new)
            .toList();
    long bytes = pages.stream().mapToLong(page -> page.body.length).sum();
    System.out.printf("%d pages of %d KB on average%n", pages.size(), bytes / pages.size() / 1000);
    System.out.printf("%-15s %9s %9s %9s %9s%n", "ms a page", "mean", "median", "p99", "x parse");
    Times parse = measure(pages, page -> parse(page));
    print("parse alone", parse, parse);
    for (MainTextExtractor extractor : MainTextExtractor.values()) {
      Times times = measure(pages, page -> extractor.text(page.body, page.url).length());
      print(extractor.toString(), times, parse);
    }
  }

  private static void print(String name, Times times, Times parse) {
    System.out.printf(
        "%-15s %9.2f %9.2f %9.2f %9.2f%n",
        name, times.mean(), times.median(), times.p99(), times.mean() / parse.mean());
  }

  private static int parse(Page page) {
    try {
      return Jsoup.parse(new ByteArrayInputStream(page.body), null, page.url).childNodeSize();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of this thread alone, so that what else the machine does is left out. */
  private static long processorTime() {
    return THREADS.getCurrentThreadCpuTime();
  }

  /** For each page the best of some rounds, once warm. */
  private static Times measure(List<Page> pages, ToIntFunction<Page> work) {
    long[] best = new long[pages.size()];
    Arrays.fill(best, Long.MAX_VALUE);
    long[] unmeasured = best.clone();
    long start = processorTime();
    for (int i = 0; i < WARM_UP_ROUNDS || processorTime() - start < WARM_UP; i++) {
      run(pages, work, unmeasured);
    }
    for (int i = 0; i < ROUNDS; i++) {
      run(pages, work, best);
    }
    return Times.of(best);
  }

  /** Each page once; leaves its time in {@code best} where it is shorter. */
  private static void run(List<Page> pages, ToIntFunction<Page> work, long[] best) {
    long checksum = 0;
    for (int i = 0; i < best.length; i++) {
      long start = processorTime();
      checksum += work.applyAsInt(pages.get(i));
      best[i] = Math.min(best[i], processorTime() - start);
    }
    if (checksum < 0) {
      throw new IllegalStateException("lengths cannot be negative in sum");
    }
  }
}
