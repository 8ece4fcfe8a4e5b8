package org.rapporteur.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.contract.Rejection;
import org.rapporteur.contract.Topics;
import org.rapporteur.contract.crawl.SourceHealth;
import org.rapporteur.contract.crawl.SourceHealth.Status;
import org.rapporteur.embedded.EmbeddedKafka;
import org.rapporteur.messaging.KafkaSettings;
import org.rapporteur.messaging.Publisher;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** How sources on loopback do, as the topic tells whoever asks. */
class HealthIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir static Path broker;
  private static EmbeddedKafka kafka;

  @TempDir Path folder;
  private final Site site = new Site();
  private final Site closed = new Site();

  @BeforeAll
  static void startBroker() {
    kafka = EmbeddedKafka.start(broker);
  }

  @AfterAll
  static void stopBroker() {
    kafka.close();
  }

  @AfterEach
  void closeSites() {
    site.close();
    closed.close();
  }

  @Test
  void eachTroubleIsToldInItsOwnWordsAndOutlivesTheInstance() throws Exception {
    site.feed("/rss", "/news/2014/one")
        .article("/news/2014/one", "Draft is tabled", "2014-10-15", Articles.text("the draft"))
        .html("/moved", "<html><title>Our feed has moved</title><p>Look elsewhere.</html>")
        .article("/docs/A/C.3/81/L.1", "First", "2026-10-15", Articles.text("the first"))
        .article("/docs/A/C.3/81/L.3", "Third", "2026-10-15", Articles.text("the third"));
    closed
        .feed("/rss", "/a")
        .bytes("/robots.txt", "text/plain", bytes("User-agent: *\nDisallow: /"));

    Instant since;
    try (var ingest = start();
        var tape = new Tape<>(settings(), Topics.SOURCES, SourceHealth.class);
        var rejections = new Tape<>(settings(), Topics.REJECTIONS, Rejection.class)) {
      await()
          .atMost(PATIENCE)
          .untilAsserted(() -> {
            assertThat(of(tape, "good").status()).isEqualTo(Status.WELL);
            assertThat(of(tape, "good").lastDocument()).isNotNull();
            assertThat(of(tape, "moved").message()).contains("HTML page came where a feed");
            assertThat(of(tape, "closed").message()).contains("robots.txt forbids");
            assertThat(of(tape, "series").gaps()).containsExactly("A/C.3/81/L.2");
          });
      assertThat(of(tape, "moved").status()).isEqualTo(Status.FAILING);
      assertThat(of(tape, "closed").status()).isEqualTo(Status.FAILING);
      assertThat(of(tape, "series").status()).isEqualTo(Status.GAP);
      since = of(tape, "moved").since();

      // "unchanged" after a failure is no good news
      site.status("/moved", 304);
      askAgain(ingest, rejections, site.url("/moved"));
      await()
          .atMost(PATIENCE)
          .untilAsserted(() -> assertThat(of(tape, "moved").message()).contains("unchanged"));
      assertThat(of(tape, "moved").status()).isEqualTo(Status.FAILING);
    }

    try (var ingest = start();
        var tape = new Tape<>(settings(), Topics.SOURCES, SourceHealth.class);
        var rejections = new Tape<>(settings(), Topics.REJECTIONS, Rejection.class)) {
      assertThat(of(tape, "moved").since()).isEqualTo(since);
      site.feed("/moved");
      askAgain(ingest, rejections, site.url("/moved"));
      await()
          .atMost(PATIENCE)
          .untilAsserted(() -> assertThat(of(tape, "moved").status()).isEqualTo(Status.WELL));
      assertThat(of(tape, "good").lastDocument()).isNotNull();
      assertThat(of(tape, "series").gaps()).containsExactly("A/C.3/81/L.2");
    }
  }

  private static void askAgain(
      ConfigurableApplicationContext ingest, Tape<Rejection> rejections, String url) {
    Rejection rejection =
        await()
            .atMost(PATIENCE)
            .until(() -> find(rejections, url), Optional::isPresent)
            .orElseThrow();
    ingest
        .getBean("publisher", Publisher.class)
        .publishBytes(rejection.topic(), rejection.key(), rejection.recordBytes())
        .join();
  }

  private static Optional<Rejection> find(Tape<Rejection> rejections, String url) {
    return rejections.records().stream().filter(one -> one.source().equals(url)).findFirst();
  }

  /** As a reader of the topic puts it together. */
  private static SourceHealth of(Tape<SourceHealth> tape, String source) {
    Map<@Nullable Integer, SourceHealth> parts = new LinkedHashMap<>();
    for (SourceHealth part : tape.records()) {
      if (part.source().equals(source)) {
        parts.put(part.partition(), part);
      }
    }
    assertThat(parts).as(source).isNotEmpty();
    return SourceHealth.together(parts.values());
  }

  private ConfigurableApplicationContext start() throws IOException {
    String sources =
        """
        sources:
          - {id: good, discover: [{feed: "%s"}], interval: 1s, rate: 100, private: true}
          - {id: moved, discover: [{feed: "%s"}], interval: 1s, rate: 100, private: true}
          - {id: closed, discover: [{feed: "%s"}], interval: 1s, rate: 100, private: true}
          - id: series
            discover: [{symbols: "A/C.3/81/L.*", resolver: "%s"}]
            interval: 1s
            rate: 100
            private: true
        """
            .formatted(
                site.url("/rss"),
                site.url("/moved"),
                closed.url("/rss"),
                site.url("/docs/{symbol}"));
    Path file = Files.writeString(folder.resolve("sources.yml"), sources);
    return new SpringApplicationBuilder(IngestApplication.class)
        .run(
            "--server.port=0",
            "--rapporteur.kafka.bootstrap-servers=" + kafka.bootstrapServers(),
            "--rapporteur.ingest.sources=" + file,
            "--rapporteur.ingest.archive=" + folder.resolve("archive"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static KafkaSettings settings() {
    return new KafkaSettings(kafka.bootstrapServers(), 4, (short) 1, null);
  }
}
