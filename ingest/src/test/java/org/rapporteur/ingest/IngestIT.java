package org.rapporteur.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.archive.Archive;
import org.rapporteur.contract.DateEvidence;
import org.rapporteur.contract.Document;
import org.rapporteur.contract.DocumentId;
import org.rapporteur.contract.Topics;
import org.rapporteur.embedded.EmbeddedKafka;
import org.rapporteur.messaging.KafkaSettings;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** From sites on loopback to the real topics. */
class IngestIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir static Path broker;
  private static EmbeddedKafka kafka;

  @TempDir Path folder;
  private final Site site = new Site();

  @BeforeAll
  static void startBroker() {
    kafka = EmbeddedKafka.start(broker);
  }

  @AfterAll
  static void stopBroker() {
    kafka.close();
  }

  @AfterEach
  void closeSite() {
    site.close();
  }

  @Test
  void feedListingAndLetterBecomeDocuments() throws Exception {
    site.article("/news/2014/one", "Draft is tabled", "2014-10-15", Articles.text("the draft"))
        .article("/news/2014/two", "Vote is near", "2014-10-16", Articles.text("the vote"))
        .article("/speeches/3", "A speech on rights", "2014-10-17", Articles.text("rights"))
        .feed("/rss", "/news/2014/one", "/news/2014/two?utm_source=rss")
        .article(
            "/news/2014/two?utm_source=rss",
            "Vote is near",
            "2014-10-16",
            Articles.text("the vote"))
        .html(
            "/speeches",
            "<ul><li class=s><a href=/speeches/3>A speech</a><li class=s><a href=/letter.pdf>Letter</a></ul>")
        .bytes("/letter.pdf", "text/html", letter());
    String sources =
        """
        sources:
          - id: daily
            name: The Daily
            discover: [{feed: "%s"}]
            kind: news
            rate: 100
            private: true
          - id: ministry
            name: The Ministry
            kind: statement
            discover: [{listing: "%s", links: ".s a"}]
            rate: 100
            private: true
        """
            .formatted(site.url("/rss"), site.url("/speeches"));

    try (var _ = start(sources);
        var tape = new Tape<>(settings(), Topics.DOCUMENTS, Document.class)) {
      await().atMost(PATIENCE).until(() -> mine(tape).size() >= 4);

      Document one = find(tape, "/news/2014/one");
      assertThat(one.title()).contains("Draft is tabled");
      assertThat(one.published()).startsWith("2014-10-15");
      assertThat(one.publishedFrom()).isEqualTo(DateEvidence.META);
      assertThat(one.source()).isEqualTo("daily");
      assertThat(one.version()).isEqualTo(1);
      assertThat(one.id()).isEqualTo(DocumentId.ofUrl(site.url("/news/2014/one")));
      assertThat(one.snapshot()).isNotNull();
      assertThat(Archive.at(folder.resolve("archive")).find(one.snapshot())).isPresent();
      assertThat(find(tape, "/news/2014/two").url()).endsWith("two?utm_source=rss");
      Document letter = find(tape, "/letter.pdf");
      assertThat(letter.text()).contains("counter-draft on human rights");
      assertThat(letter.source()).isEqualTo("ministry");
      assertThat(mine(tape)).hasSize(4);
    }
  }

  private static byte[] letter() {
    return Letters.pdf(
        "Permanent Mission",
        "New York, 6 October 2014",
        "Excellency, I have the honour to enclose a counter-draft on human rights,",
        "which my delegation intends to put forward in the present session.");
  }

  private ConfigurableApplicationContext start(String sources) throws IOException {
    Path file = Files.writeString(folder.resolve("sources.yml"), sources);
    return new SpringApplicationBuilder(IngestApplication.class)
        .run(
            "--server.port=0",
            "--rapporteur.kafka.bootstrap-servers=" + kafka.bootstrapServers(),
            "--rapporteur.ingest.sources=" + file,
            "--rapporteur.ingest.archive=" + folder.resolve("archive"));
  }

  private static KafkaSettings settings() {
    return new KafkaSettings(kafka.bootstrapServers(), 4, (short) 1, null);
  }

  private List<Document> mine(Tape<Document> tape) {
    return tape.records().stream()
        .filter(document -> String.valueOf(document.url()).startsWith(site.url("/")))
        .toList();
  }

  private Document find(Tape<Document> tape, String path) {
    return mine(tape).stream()
        .filter(document -> site.url(path).equals(document.canonicalUrl()))
        .findFirst()
        .orElseThrow();
  }
}
