package org.rapporteur.bench.crawl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.Payload;
import org.rapporteur.embedded.EmbeddedKafka;
import org.rapporteur.ingest.DocumentReader;
import org.rapporteur.ingest.IngestApplication;
import org.rapporteur.ingest.ReadRequest;
import org.rapporteur.ingest.language.LanguageDetector;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The crawl on loopback, from page to record on Kafka, beside extraction alone on the same pages;
 * and its manners towards many hosts, from the server's log. The broker's home is in {@code
 * -Dengines.kafka}. Arguments: {@code speed}, with a folder of real pages where there is one;
 * {@code manners}; {@code handover}; without, the first two.
 */
public final class CrawlBench {

  private static final int PAGE_BYTES = 150_000;
  private static final int SAMPLES = 200;
  private static final int HOSTS = 60;
  private static final int ARTICLES = 1_000;
  private static final int SMALL_PAGE_BYTES = 3_000;
  private static final Duration WARM_UP = Duration.ofMinutes(1);
  private static final int PAGES_OF_WARM_UP = 30_000;
  private static final Duration MEASURED = Duration.ofSeconds(30);
  private static final int MANY_HOSTS = 1_000;
  private static final int FEW_ARTICLES = 100;
  private static final Duration MANNERS_WATCHED = Duration.ofMinutes(2);
  private static final Duration PAUSE = Duration.ofSeconds(10);
  private static final double GENTLE_RATE = 0.1;

  private CrawlBench() {}

  public static void main(String[] arguments) throws Exception {
    List<String> wanted = arguments.length == 0 ? List.of("speed", "manners") : List.of(arguments);
    if (wanted.contains("speed")) {
      speed(arguments.length > 1 ? Path.of(arguments[1]) : null);
    }
    if (wanted.contains("manners")) {
      System.out.println(inFolder(CrawlBench::manners));
    }
    if (wanted.contains("handover")) {
      System.out.println(inFolder(CrawlBench::handover));
    }
    System.exit(0);
  }

  /** What is measured with a broker and a folder of its own. */
  @FunctionalInterface
  private interface Measured<T> {
    T measure(EmbeddedKafka kafka, Path folder) throws Exception;
  }

  private static <T> T inFolder(Measured<T> measured) throws Exception {
    Path folder = Files.createTempDirectory("crawl-bench");
    try (EmbeddedKafka kafka =
        EmbeddedKafka.start(Files.createDirectory(folder.resolve("kafka")))) {
      return measured.measure(kafka, folder);
    }
  }

  private static void speed(@Nullable Path realPages) throws Exception {
    List<byte[]> pages =
        realPages == null ? SamplePage.many(SAMPLES, PAGE_BYTES) : RealPages.in(realPages);
    System.out.println("pages: " + (realPages == null ? "made up" : pages.size() + " real ones"));
    System.out.println("before each measurement, to warm up: " + PAGES_OF_WARM_UP + " pages");
    extract(pages, read -> read < PAGES_OF_WARM_UP);
    Throughput plain = crawl(pages, false);
    Throughput packed = crawl(pages, true);
    // last, when the compiler has done for extraction all that it ever will
    Throughput alone = extractionAlone(pages);
    System.out.println(
        "                                pages/s   CPU ms/page   share: pages/s   CPU");
    System.out.println("extraction alone, both cores  " + alone);
    System.out.println("crawl, page to record, plain  " + plain + shares(plain, alone));
    System.out.println("the same, pages sent in gzip  " + packed + shares(packed, alone));
  }

  private static String shares(Throughput crawl, Throughput alone) {
    return "%17.2f %5.2f"
        .formatted(crawl.rate() / alone.rate(), alone.cpuMillis() / crawl.cpuMillis());
  }

  private static Throughput crawl(List<byte[]> pages, boolean packed) throws Exception {
    return inFolder((kafka, folder) -> {
      try (SimulatedWeb web = new SimulatedWeb(HOSTS, ARTICLES, pages, packed);
          ConfigurableApplicationContext _ = start(kafka, folder, web.sources(1_000), false)) {
        return crawl(kafka);
      }
    });
  }

  private static Throughput crawl(EmbeddedKafka kafka) throws Exception {
    try (DocumentCount documents = new DocumentCount(kafka.bootstrapServers())) {
      documents.await(PAGES_OF_WARM_UP);
      Throughput.Watch watch = Throughput.watch();
      documents.begin();
      Thread.sleep(MEASURED);
      documents.end();
      return watch.stop(documents::count);
    }
  }

  private static Throughput extractionAlone(List<byte[]> pages) throws Exception {
    Throughput.Watch watch = Throughput.watch();
    long end = System.nanoTime() + MEASURED.toNanos();
    long read = extract(pages, _ -> System.nanoTime() < end);
    return watch.stop(() -> read);
  }

  /** Reads pages on all processors for as long as it is to go on; gives their number. */
  private static long extract(List<byte[]> pages, LongPredicate goesOn)
      throws InterruptedException {
    DocumentReader reader = new DocumentReader(new LanguageDetector());
    AtomicLong read = new AtomicLong();
    Callable<Void> loop =
        () -> {
          while (goesOn.test(read.get())) {
            int number = (int) read.incrementAndGet();
            Payload page = Payload.of(pages.get(number % pages.size()));
            String url = "http://127.0.0.1/a/" + number;
            reader.read(ReadRequest.given(page, "text/html", url, "bench", null));
          }
          return null;
        };
    int processors = Runtime.getRuntime().availableProcessors();
    try (var threads = Executors.newFixedThreadPool(processors)) {
      threads.invokeAll(Collections.nCopies(processors, loop));
    }
    return read.get();
  }

  private static QuestionLog.Pauses manners(EmbeddedKafka kafka, Path folder) throws Exception {
    try (SimulatedWeb web = gentleWeb();
        ConfigurableApplicationContext _ = start(kafka, folder, web.sources(GENTLE_RATE), true)) {
      Thread.sleep(WARM_UP);
      long start = System.nanoTime();
      Thread.sleep(MANNERS_WATCHED);
      return web.log().pauses(PAUSE, start, System.nanoTime());
    }
  }

  /** A second instance takes over half of the hosts, and then, as the first one leaves, all. */
  private static QuestionLog.Pauses handover(EmbeddedKafka kafka, Path folder) throws Exception {
    try (SimulatedWeb web = gentleWeb()) {
      String sources = web.sources(GENTLE_RATE);
      long start = System.nanoTime();
      ConfigurableApplicationContext first = start(kafka, folder, sources, true);
      Thread.sleep(WARM_UP);
      try (ConfigurableApplicationContext _ = start(kafka, folder, sources, true)) {
        Thread.sleep(WARM_UP);
        first.close();
        Thread.sleep(WARM_UP);
        return web.log().pauses(PAUSE, start, System.nanoTime());
      }
    }
  }

  private static SimulatedWeb gentleWeb() {
    return new SimulatedWeb(
        MANY_HOSTS, FEW_ARTICLES, SamplePage.many(SAMPLES, SMALL_PAGE_BYTES), false);
  }

  private static ConfigurableApplicationContext start(
      EmbeddedKafka kafka, Path folder, String sources, boolean polite) throws IOException {
    Path file = Files.writeString(folder.resolve("sources.yml"), sources);
    return new SpringApplicationBuilder(IngestApplication.class)
        .run(
            "--server.port=0",
            "--logging.level.root=warn",
            "--rapporteur.kafka.bootstrap-servers=" + kafka.bootstrapServers(),
            "--rapporteur.ingest.sources=" + file,
            "--rapporteur.ingest.polite=" + polite,
            "--rapporteur.ingest.archive=" + folder.resolve("archive"));
  }
}
