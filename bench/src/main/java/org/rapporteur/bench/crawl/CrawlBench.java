package org.rapporteur.bench.crawl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.rapporteur.archive.Payload;
import org.rapporteur.contract.Topics;
import org.rapporteur.embedded.EmbeddedKafka;
import org.rapporteur.ingest.DocumentReader;
import org.rapporteur.ingest.IngestApplication;
import org.rapporteur.ingest.ReadRequest;
import org.rapporteur.ingest.language.LanguageDetector;
import org.rapporteur.messaging.Clients;
import org.rapporteur.messaging.KafkaSettings;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The crawl on loopback, from page to record on Kafka, beside extraction alone on the same pages;
 * and its manners towards many hosts, from the server's log. The broker's home is in {@code
 * -Dengines.kafka}. Arguments: {@code speed} or {@code manners}, or both without.
 */
public final class CrawlBench {

  private static final int PAGE_BYTES = 150_000;
  private static final int PAGES = 200;
  private static final int SMALL_PAGE_BYTES = 3_000;
  private static final Duration WARM_UP = Duration.ofSeconds(15);
  private static final Duration MEASURED = Duration.ofSeconds(30);
  private static final int MANY_HOSTS = 1_000;
  private static final double GENTLE_RATE = 0.1;

  private CrawlBench() {}

  public static void main(String[] arguments) throws Exception {
    List<String> wanted = arguments.length == 0 ? List.of("speed", "manners") : List.of(arguments);
    Path folder = Files.createTempDirectory("crawl-bench");
    try (EmbeddedKafka kafka =
        EmbeddedKafka.start(Files.createDirectory(folder.resolve("kafka")))) {
      if (wanted.contains("speed")) {
        speed(kafka, folder);
      }
      if (wanted.contains("manners")) {
        manners(kafka, folder);
      }
    }
    System.exit(0);
  }

  private static void speed(EmbeddedKafka kafka, Path folder) throws Exception {
    List<byte[]> pages = SamplePage.many(PAGES, PAGE_BYTES);
    double alone = extractionAlone(pages);
    try (SimulatedWeb web = new SimulatedWeb(16, 1_000, pages);
        ConfigurableApplicationContext _ = start(kafka, folder, web.sources(1_000), false)) {
      Thread.sleep(WARM_UP);
      long before = documents(kafka);
      Thread.sleep(MEASURED);
      double crawl = (documents(kafka) - before) / (double) MEASURED.toSeconds();
      System.out.printf("extraction alone, both cores  %8.1f pages/s%n", alone);
      System.out.printf("crawl, page to record         %8.1f pages/s%n", crawl);
      System.out.printf("share                         %8.2f%n", crawl / alone);
    }
  }

  private static double extractionAlone(List<byte[]> pages) throws Exception {
    DocumentReader reader = new DocumentReader(new LanguageDetector());
    AtomicLong read = new AtomicLong();
    int cores = Runtime.getRuntime().availableProcessors();
    try (var threads = Executors.newFixedThreadPool(cores)) {
      threads.invokeAll(reading(reader, pages, WARM_UP, new AtomicLong()));
      threads.invokeAll(reading(reader, pages, MEASURED, read));
    }
    return read.get() / (double) MEASURED.toSeconds();
  }

  private static List<Callable<Void>> reading(
      DocumentReader reader, List<byte[]> pages, Duration time, AtomicLong read) {
    Callable<Void> loop =
        () -> {
          long end = System.nanoTime() + time.toNanos();
          while (System.nanoTime() < end) {
            int number = (int) read.incrementAndGet();
            Payload page = Payload.of(pages.get(number % pages.size()));
            String url = "http://127.0.0.1/a/" + number;
            reader.read(ReadRequest.given(page, "text/html", url, "bench", null));
          }
          return null;
        };
    return Collections.nCopies(Runtime.getRuntime().availableProcessors(), loop);
  }

  private static void manners(EmbeddedKafka kafka, Path folder) throws Exception {
    try (SimulatedWeb web =
            new SimulatedWeb(MANY_HOSTS, 1_000, SamplePage.many(PAGES, SMALL_PAGE_BYTES));
        ConfigurableApplicationContext _ = start(kafka, folder, web.sources(GENTLE_RATE), true)) {
      Thread.sleep(WARM_UP.multipliedBy(4));
      long start = System.nanoTime();
      Thread.sleep(MEASURED.multipliedBy(4));
      print(web.log(), start, System.nanoTime());
    }
  }

  private static void print(Map<String, List<Long>> log, long start, long end) {
    double pauseNanos = Duration.ofSeconds(1).toNanos() / GENTLE_RATE;
    long questions = 0;
    double shortest = Double.MAX_VALUE;
    for (List<Long> times : log.values()) {
      List<Long> seen = copy(times);
      questions += seen.stream().filter(time -> time >= start && time < end).count();
      for (int i = 1; i < seen.size(); i++) {
        shortest = Math.min(shortest, (seen.get(i) - seen.get(i - 1)) / pauseNanos);
      }
    }
    double possible = log.size() * (end - start) / pauseNanos;
    System.out.printf("hosts asked                   %8d%n", log.size());
    System.out.printf("shortest pause / wanted pause %8.3f%n", shortest);
    System.out.printf("share of the rate used        %8.3f%n", questions / possible);
  }

  private static List<Long> copy(List<Long> times) {
    synchronized (times) {
      return List.copyOf(times);
    }
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

  /** Records on the topic, markers of transactions included: one in some hundred. */
  private static long documents(EmbeddedKafka kafka) {
    var settings = new KafkaSettings(kafka.bootstrapServers(), 4, (short) 1, null);
    try (var consumer =
        new KafkaConsumer<String, byte[]>(new HashMap<>(Clients.consumer(settings)))) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(Topics.DOCUMENTS).stream()
              .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
              .toList();
      return consumer.endOffsets(partitions).values().stream().mapToLong(Long::longValue).sum();
    }
  }
}
