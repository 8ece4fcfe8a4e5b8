package org.rapporteur.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.archive.Archive;
import org.rapporteur.contract.Topics;
import org.rapporteur.contract.crawl.HostState;
import org.rapporteur.contract.crawl.PageState;
import org.rapporteur.contract.document.Document;
import org.rapporteur.embedded.EmbeddedKafka;
import org.rapporteur.messaging.KafkaSettings;

/** Instances in processes of their own come and go, without a word at times. */
class CrawlIT {

  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final Duration ANSWER = Duration.ofMillis(500);
  private static final int SITES = 4;
  private static final int ARTICLES = 25;

  @TempDir Path folder;
  private final List<Site> sites = IntStream.range(0, SITES).mapToObj(i -> new Site()).toList();
  private final List<Process> instances = new ArrayList<>();
  private EmbeddedKafka kafka;

  @BeforeEach
  void startBroker() throws IOException {
    kafka = EmbeddedKafka.start(Files.createDirectory(folder.resolve("kafka")));
    sites.forEach(CrawlIT::fill);
  }

  @AfterEach
  void stopAll() {
    instances.forEach(Process::destroyForcibly);
    sites.forEach(Site::close);
    kafka.close();
  }

  @Test
  void killedInTheMiddleAndStartedAgainNothingIsLostAndNothingIsDoubled() throws Exception {
    Process first = start();
    awaitTopic();
    try (var tape = new Tape<>(settings(), Topics.DOCUMENTS, Document.class)) {
      await().atMost(PATIENCE).until(() -> tape.records().size() > 20);
      first.destroyForcibly().waitFor();
      assertThat(tape.records()).hasSizeLessThan(SITES * ARTICLES);
      start();
      await().atMost(PATIENCE).until(() -> tape.records().size() >= SITES * ARTICLES);

      assertEachOnce(tape, 1);
    }
  }

  @Test
  void anotherInstanceTakesOverTheHostsOfADeadOne() throws Exception {
    Process first = start();
    awaitTopic();
    Process second = start();
    try (var tape = new Tape<>(settings(), Topics.DOCUMENTS, Document.class)) {
      await().atMost(PATIENCE).until(() -> tape.records().size() > 20);
      first.destroyForcibly().waitFor();
      await().atMost(PATIENCE).until(() -> tape.records().size() >= SITES * ARTICLES);

      // a host may change hands when the second joins, and again when the first dies
      assertEachOnce(tape, 2);
      assertThat(second.isAlive()).isTrue();
    }
  }

  @Test
  void whatIsBeingReadWhenHostsChangeHandsInGoodOrderIsReadToItsEnd() throws Exception {
    sites.forEach(CrawlIT::slow);
    Process first = start();
    awaitTopic();
    try (var tape = new Tape<>(settings(), Topics.DOCUMENTS, Document.class)) {
      await().atMost(PATIENCE).until(() -> tape.records().size() > 10);
      start();
      await().atMost(PATIENCE).until(() -> tape.records().size() > 40);
      first.destroy();
      await().atMost(PATIENCE).until(() -> tape.records().size() >= SITES * ARTICLES);

      assertEachOnce(tape, 0);
    }
  }

  @Test
  void aCrashBetweenArchiveAndTopicLosesNothing() throws Exception {
    Process first = start();
    awaitTopic();
    try (var tape = new Tape<>(settings(), Topics.DOCUMENTS, Document.class)) {
      await().atMost(PATIENCE).until(() -> tape.records().size() > 10);
      signal("STOP");
      long before = archived();
      await().atMost(PATIENCE).until(() -> archived() > before);
      first.destroyForcibly().waitFor();
      signal("CONT");
      start();
      await().atMost(PATIENCE).until(() -> tape.records().size() >= SITES * ARTICLES);

      assertThat(tape.records())
          .hasSize(SITES * ARTICLES)
          .extracting(Document::canonicalUrl)
          .doesNotHaveDuplicates();
      Archive archive = Archive.at(folder.resolve("archive"));
      assertThat(tape.records())
          .allMatch(
              document -> archive.find(Objects.requireNonNull(document.snapshot())).isPresent());
    } finally {
      signal("CONT");
    }
  }

  @Test
  void whatHostsWishedHoldsForWhoeverHasThemNext() throws Exception {
    Site slow = sites.get(0);
    Duration delay = Duration.ofSeconds(5);
    byte[] robots = "User-agent: *\nCrawl-delay: 5\n".getBytes(StandardCharsets.UTF_8);
    slow.bytes("/robots.txt", "text/plain", robots);
    Site tired = sites.get(1).overloaded("/a/1003", Duration.ofHours(1));
    Process first = start();
    awaitTopic();
    await().atMost(PATIENCE).until(() -> tired.asked("/a/1003") > 0 && slow.asked().size() > 2);
    await().atMost(PATIENCE).until(() -> rests(tired));
    first.destroyForcibly().waitFor();
    int before = tired.asked().size();
    Process second = start();
    await().atMost(PATIENCE).until(() -> slow.asked().size() > 5);
    start();
    int handedOver = slow.asked().size() + 3;
    await().atMost(PATIENCE).until(() -> slow.asked().size() > handedOver);
    second.destroy();
    await().atMost(PATIENCE).until(() -> slow.asked().size() > handedOver + 3);

    assertThat(slow.shortestPause()).isGreaterThanOrEqualTo(delay);
    assertThat(tired.asked()).hasSize(before);
    assertThat(sites).allMatch(site -> site.asked("/robots.txt") == 1);
  }

  private boolean rests(Site site) {
    try (var tape = new Tape<>(settings(), Topics.PAGES, HostState.class)) {
      return tape.records().stream()
          .anyMatch(wish -> site.url("").equals(wish.origin()) && wish.restsUntil() != null);
    }
  }

  /** A broker that is stopped takes nothing, and loses nothing that it was given. */
  private static void signal(String name) throws Exception {
    ProcessHandle broker =
        ProcessHandle.current()
            .children()
            .filter(child -> child.info().commandLine().orElse("").contains("KafkaBroker"))
            .findAny()
            .orElseThrow();
    new ProcessBuilder("kill", "-" + name, String.valueOf(broker.pid())).start().waitFor();
  }

  /** In bytes. */
  private long archived() throws IOException {
    try (var files = Files.list(folder.resolve("archive"))) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private void assertEachOnce(Tape<Document> tape, int changesOfHands) {
    assertThat(tape.records())
        .hasSize(SITES * ARTICLES)
        .allMatch(document -> document.version() == 1)
        .extracting(Document::canonicalUrl)
        .doesNotHaveDuplicates();
    // what was being read when a host changed hands is read once more: one page each time at most
    for (Site site : sites) {
      long twice =
          site.asked().stream()
              .filter(path -> path.startsWith("/a/") && site.asked(path) > 1)
              .distinct()
              .count();
      assertThat(twice).isLessThanOrEqualTo(changesOfHands);
    }
  }

  private static void fill(Site site) {
    String[] paths =
        IntStream.range(0, ARTICLES).mapToObj(i -> "/a/" + (1000 + i)).toArray(String[]::new);
    site.feed("/rss", paths);
    for (String path : paths) {
      site.article(path, "Article " + path, "2014-10-15", Articles.text("item " + path));
    }
  }

  /** Longer than the pause between two questions: at any moment most sites are being asked. */
  private static void slow(Site site) {
    IntStream.range(0, ARTICLES)
        .mapToObj(i -> "/a/" + (1000 + i))
        .forEach(path -> site.delay(path, ANSWER));
  }

  private Process start() throws IOException {
    StringBuilder sources = new StringBuilder("sources:\n");
    for (int i = 0; i < SITES; i++) {
      String line = "  - {id: s%d, discover: [{feed: \"%s\"}], rate: 5, private: true}\n";
      sources.append(line.formatted(i, sites.get(i).url("/rss")));
    }
    Path file = Files.writeString(folder.resolve("sources.yml"), sources);
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                IngestApplication.class.getName(),
                "--server.port=0",
                "--rapporteur.kafka.bootstrap-servers=" + kafka.bootstrapServers(),
                "--rapporteur.ingest.sources=" + file,
                "--rapporteur.ingest.archive=" + folder.resolve("archive"))
            .redirectErrorStream(true)
            .redirectOutput(new File(folder.toFile(), "instance-" + instances.size() + ".log"))
            .start();
    instances.add(process);
    return process;
  }

  /** The first instance makes the topics. */
  private void awaitTopic() {
    await()
        .atMost(PATIENCE)
        .ignoreExceptions()
        .until(() -> {
          try (var tape = new Tape<>(settings(), Topics.PAGES, PageState.class)) {
            return !tape.records().isEmpty();
          }
        });
  }

  private KafkaSettings settings() {
    return new KafkaSettings(kafka.bootstrapServers(), 4, (short) 1, null);
  }
}
