package org.rapporteur.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.contract.Codec;
import org.rapporteur.contract.Rejection;
import org.rapporteur.contract.Topics;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.document.DocumentKind;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.contract.enriched.Reference;
import org.rapporteur.embedded.EmbeddedKafka;
import org.rapporteur.messaging.Clients;
import org.rapporteur.messaging.KafkaSettings;
import org.rapporteur.messaging.Publisher;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** From topic to topic on a real broker. */
class EnrichListenerIT {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  @TempDir Path data;

  @Test
  void documentsComeOutEnrichedOnceAndNonsenseIsPutAside() {
    try (var kafka = EmbeddedKafka.start(data);
        var stage = start(kafka)) {
      var settings = stage.getBean(KafkaSettings.class);
      publish(settings);
      try (var consumer = new KafkaConsumer<String, byte[]>(Clients.consumer(settings))) {
        consumer.assign(partitions(consumer));
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        await()
            .atMost(PATIENCE)
            .until(() -> {
              consumer.poll(Duration.ofMillis(200)).forEach(records::add);
              return records.size() >= 3;
            });
        check(records);
      }
    }
  }

  private static void publish(KafkaSettings settings) {
    try (var publisher = Publisher.open(settings, Clock.systemUTC())) {
      publisher.publish(
          Topics.DOCUMENTS, "a", document("a", "The draft A/C.3/69/L.28 was tabled."));
      publisher.publishBytes(Topics.DOCUMENTS, "b", "{".getBytes(StandardCharsets.UTF_8));
      publisher.publish(Topics.DOCUMENTS, "c", document("c", "Nothing of note."));
    }
  }

  private static void check(List<ConsumerRecord<String, byte[]>> records) {
    assertThat(records)
        .filteredOn(record -> record.topic().equals(Topics.DOCUMENTS_ENRICHED))
        .extracting(ConsumerRecord::key)
        .containsExactlyInAnyOrder("a", "c");
    assertThat(records)
        .filteredOn(record -> "a".equals(record.key()))
        .singleElement()
        .satisfies(record -> {
          EnrichedDocument enriched = Codec.read(record.value(), EnrichedDocument.class);
          assertThat(enriched.references())
              .extracting(Reference::symbol)
              .containsExactly("A/C.3/69/L.28");
          assertThat(record.headers().lastHeader("ce_type").value())
              .asString(StandardCharsets.UTF_8)
              .isEqualTo("org.rapporteur.enriched-document");
        });
    assertThat(records)
        .filteredOn(record -> record.topic().equals(Topics.REJECTIONS))
        .singleElement()
        .satisfies(record -> {
          Rejection rejection = Codec.read(record.value(), Rejection.class);
          assertThat(rejection.key()).isEqualTo("b");
          assertThat(rejection.recordBytes()).asString(StandardCharsets.UTF_8).isEqualTo("{");
        });
  }

  private static List<TopicPartition> partitions(KafkaConsumer<String, byte[]> consumer) {
    return List.of(Topics.DOCUMENTS_ENRICHED, Topics.REJECTIONS).stream()
        .flatMap(topic -> consumer.partitionsFor(topic).stream())
        .map(info -> new TopicPartition(info.topic(), info.partition()))
        .toList();
  }

  private static ConfigurableApplicationContext start(EmbeddedKafka kafka) {
    return new SpringApplicationBuilder(EnrichApplication.class)
        .web(WebApplicationType.NONE)
        .run("--rapporteur.kafka.bootstrap-servers=" + kafka.bootstrapServers());
  }

  private static Document document(String id, String text) {
    return BareText.document(id, DocumentKind.NEWS, null, text);
  }
}
