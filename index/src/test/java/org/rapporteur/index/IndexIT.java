package org.rapporteur.index;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rapporteur.index.Documents.DPRK;
import static org.rapporteur.index.Documents.named;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.contract.Codec;
import org.rapporteur.contract.Rejection;
import org.rapporteur.contract.Stage;
import org.rapporteur.contract.Topics;
import org.rapporteur.contract.alert.Alert;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.embedded.EmbeddedKafka;
import org.rapporteur.index.alerts.AlertSearch;
import org.rapporteur.index.documents.DocumentSearch;
import org.rapporteur.messaging.Clients;
import org.rapporteur.messaging.KafkaSettings;
import org.rapporteur.messaging.Publisher;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

class IndexIT {

  @TempDir Path data;

  @Test
  void keepsWhatComesAndRejectsWhatDoesNotRead() throws Exception {
    Engines.reset();
    try (var kafka = EmbeddedKafka.start(data);
        var service = service(kafka)) {
      Publisher publisher = service.getBean("publisher", Publisher.class);
      publisher.publishBytes(Topics.DOCUMENTS_ENRICHED, "poison", new byte[] {'?'}).get();
      send(publisher, named("odd").tells(Stage.TABLED, "+12345", null, DPRK).made());
      send(publisher, named("a").tells(Stage.TABLED, "2014-10-08", null, DPRK).made());
      Alert alert = alert("one", Instant.parse("2026-01-01T00:00:00Z"));
      publisher.publish(Topics.ALERTS, "s", alert).get();
      publisher.publish(Topics.ALERTS, "s", alert).get();
      publisher
          .publish(Topics.ALERTS, "t", alert("two", Instant.parse("2026-01-02T00:00:00Z")))
          .get();

      DocumentSearch documents = service.getBean(DocumentSearch.class);
      AlertSearch alerts = service.getBean(AlertSearch.class);
      await().atMost(30, SECONDS).until(() -> documents.find(Documents.id("a")).isPresent());
      await().atMost(30, SECONDS).until(() -> alerts.newest(null, 10).size() == 2);
      assertThat(alerts.newest(null, 1)).extracting(Alert::id).containsExactly("two");
      assertThat(alerts.newest("s", 10)).hasSize(2);
      await().atMost(30, SECONDS).until(() -> rejections(kafka) == 2);
    }
  }

  private static ConfigurableApplicationContext service(EmbeddedKafka kafka) {
    return new SpringApplicationBuilder(IndexConfiguration.class)
        .web(WebApplicationType.NONE)
        .properties(
            "rapporteur.kafka.bootstrap-servers=" + kafka.bootstrapServers(),
            "rapporteur.elasticsearch.urls=" + Engines.url())
        .run();
  }

  private static void send(Publisher publisher, EnrichedDocument document) throws Exception {
    publisher.publish(Topics.DOCUMENTS_ENRICHED, document.document().id(), document).get();
  }

  private static Alert alert(String id, Instant raised) {
    return new Alert(
        id, "s", "A subscription", "d", 1, null, null, null, null, null, null, List.of(), raised);
  }

  private static long rejections(EmbeddedKafka kafka) throws Exception {
    var settings = new KafkaSettings(kafka.bootstrapServers(), 4, (short) 1, null);
    long count = 0;
    try (var consumer = new KafkaConsumer<String, byte[]>(Clients.consumer(settings))) {
      var partitions =
          consumer.partitionsFor(Topics.REJECTIONS).stream()
              .map(it -> new TopicPartition(it.topic(), it.partition()))
              .toList();
      consumer.assign(partitions);
      var ends = consumer.endOffsets(partitions);
      consumer.seekToBeginning(partitions);
      while (partitions.stream().anyMatch(it -> consumer.position(it) < ends.get(it))) {
        for (var record : consumer.poll(Duration.ofMillis(200))) {
          assertThat(Codec.read(record.value(), Rejection.class).stage()).isEqualTo("index");
          count++;
        }
      }
    }
    return count;
  }
}
