package org.rapporteur.alert;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.contract.Codec;
import org.rapporteur.contract.Topics;
import org.rapporteur.contract.alert.Alert;
import org.rapporteur.contract.alert.Subscription;
import org.rapporteur.contract.crawl.SourceHealth;
import org.rapporteur.contract.crawl.SourceHealth.Status;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.embedded.EmbeddedKafka;
import org.rapporteur.messaging.Clients;
import org.rapporteur.messaging.KafkaSettings;
import org.rapporteur.messaging.Publisher;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

class AlertIT {

  @TempDir static Path data;
  private static EmbeddedKafka kafka;

  @BeforeAll
  static void startKafka() {
    kafka = EmbeddedKafka.start(data);
  }

  @AfterAll
  static void stopKafka() {
    kafka.close();
  }

  private static ConfigurableApplicationContext service() {
    return new SpringApplicationBuilder(AlertConfiguration.class)
        .web(WebApplicationType.NONE)
        .properties("rapporteur.kafka.bootstrap-servers=" + kafka.bootstrapServers())
        .run();
  }

  @Test
  void raisesOnceForWhatArrivesAfterTheSubscription() throws Exception {
    Instant now = Instant.now();
    try (var service = service()) {
      Publisher publisher = publisher(service);
      subscribe(publisher, subscription("rival", "rival", now));
      subscribe(publisher, subscription("broken", "(rival", now));
      await()
          .atMost(20, SECONDS)
          .until(() -> service.getBean(AlertMatcher.class).subscription("rival").isPresent());

      send(publisher, News.document("before", 1, 1, now.minusSeconds(1)));
      send(publisher, News.document("after", 1, 1, now.plusSeconds(1)));
      send(publisher, News.document("after", 1, 2, now.plusSeconds(1)));
      send(publisher, News.document("old", 1, 2, now.minus(Duration.ofDays(9))));
      publisher.publishBytes(Topics.DOCUMENTS_ENRICHED, "poison", new byte[] {'?'}).get();
      send(publisher, News.document("after", 2, 1, now.plusSeconds(2)));
      await().atMost(20, SECONDS).until(() -> documents().size() >= 2);
    }
    try (var restarted = service()) {
      Publisher publisher = publisher(restarted);
      send(publisher, News.document("after", 1, 3, now.plusSeconds(1)));
      send(publisher, News.document("last", 1, 1, now.plusSeconds(3)));
      await().atMost(20, SECONDS).until(() -> documents().contains("last"));
    }
    assertThat(documents()).containsExactlyInAnyOrder("after", "after", "last");
    assertThat(
            alerts().stream()
                .filter(alert -> alert.document() != null)
                .findFirst()
                .orElseThrow()
                .evidence())
        .extracting("text")
        .containsExactly("rival");
  }

  @Test
  void tellsWhoAskedWhenASourceFailsAndWhenItIsWellAgain() throws Exception {
    Instant now = Instant.now();
    try (var service = service()) {
      Publisher publisher = publisher(service);
      report(publisher, part(0, Status.FAILING, now.minusSeconds(9)));
      report(publisher, part(0, Status.WELL, now.minusSeconds(8)));
      subscribe(publisher, onSources("all", "*:*", now));
      subscribe(publisher, onSources("fails", "source:gazette AND failing", now));
      subscribe(publisher, onSources("others", "source:wire", now));
      await()
          .atMost(20, SECONDS)
          .until(() -> service.getBean(AlertMatcher.class).subscription("others").isPresent());

      report(publisher, part(1, Status.WELL, now.plusSeconds(1)));
      report(publisher, part(0, Status.FAILING, now.plusSeconds(2)));
      report(publisher, part(0, Status.FAILING, now.plusSeconds(2)));
      publisher.publishBytes(Topics.SOURCES, "poison/0", new byte[] {'?'}).get();
      await().atMost(20, SECONDS).until(() -> told("all").size() == 1);
    }
    // the service is away for a while, and knows afterwards what was before
    try (var restarted = service()) {
      Publisher publisher = publisher(restarted);
      report(publisher, part(0, Status.WELL, now.plusSeconds(3)));
      report(publisher, part(0, Status.SILENT, now.plusSeconds(4)));
      await().atMost(20, SECONDS).until(() -> told("all").size() == 3);

      // ingest is down: nothing comes any more
      SourceListener listener = restarted.getBean(SourceListener.class);
      listener.passed(now.plusSeconds(60));
      Instant late = now.plus(SourceHealth.HOLDS_FOR).plusSeconds(600);
      listener.passed(late);
      listener.passed(late.plusSeconds(60));
      report(publisher, part(0, Status.WELL, late.plusSeconds(61)));
      report(publisher, part(1, Status.WELL, late.plusSeconds(61)));
      await().atMost(20, SECONDS).until(() -> told("all").size() == 5);
    }
    assertThat(told("all"))
        .containsExactly(
            "The Gazette is failing",
            "The Gazette does well again",
            "The Gazette is silent for longer than usual",
            "The Gazette is not watched any more",
            "The Gazette does well again");
    assertThat(told("fails"))
        .containsExactly("The Gazette is failing", "The Gazette does well again");
    assertThat(told("others")).isEmpty();
  }

  private static SourceHealth part(int partition, Status status, Instant since) {
    return new SourceHealth(
        "gazette",
        "The Gazette",
        partition,
        status,
        since,
        since,
        null,
        null,
        status == Status.SILENT ? since : null,
        0,
        status == Status.FAILING ? "An HTML page came where a feed should be" : null,
        List.of(),
        List.of(),
        since);
  }

  private static void report(Publisher publisher, SourceHealth part) throws Exception {
    publisher.publish(Topics.SOURCES, part.source() + "/" + part.partition(), part).get();
  }

  private static Subscription onSources(String id, String query, Instant created) {
    return new Subscription(id, id, query, Subscription.On.SOURCES, List.of(), created);
  }

  private static List<@Nullable String> told(String subscription) throws Exception {
    return alerts().stream()
        .filter(alert -> alert.subscription().equals(subscription))
        .filter(alert -> alert.health() != null)
        .map(Alert::title)
        .toList();
  }

  private static Publisher publisher(ConfigurableApplicationContext service) {
    return service.getBean("publisher", Publisher.class);
  }

  private static Subscription subscription(String id, String query, Instant created) {
    return new Subscription(id, id, query, Subscription.On.DOCUMENTS, List.of(), created);
  }

  private static void subscribe(Publisher publisher, Subscription subscription) throws Exception {
    publisher.publish(Topics.SUBSCRIPTIONS, subscription.id(), subscription).get();
  }

  private static void send(Publisher publisher, EnrichedDocument document) throws Exception {
    publisher.publish(Topics.DOCUMENTS_ENRICHED, document.document().id(), document).get();
  }

  private static List<String> documents() throws Exception {
    return alerts().stream().map(Alert::document).filter(Objects::nonNull).toList();
  }

  private static List<Alert> alerts() throws Exception {
    var settings = new KafkaSettings(kafka.bootstrapServers(), 4, (short) 1, null);
    List<Alert> alerts = new ArrayList<>();
    try (var consumer = new KafkaConsumer<String, byte[]>(Clients.consumer(settings))) {
      var partitions =
          consumer.partitionsFor(Topics.ALERTS).stream()
              .map(it -> new TopicPartition(it.topic(), it.partition()))
              .toList();
      consumer.assign(partitions);
      var ends = consumer.endOffsets(partitions);
      consumer.seekToBeginning(partitions);
      while (partitions.stream().anyMatch(it -> consumer.position(it) < ends.get(it))) {
        for (var record : consumer.poll(Duration.ofMillis(200))) {
          alerts.add(Codec.read(record.value(), Alert.class));
        }
      }
    }
    return alerts;
  }
}
