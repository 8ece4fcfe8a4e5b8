package org.rapporteur.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaIT {

  @TempDir Path data;

  @Test
  void whatWasPublishedInATransactionIsThereAfterARestartOnAnotherPort() throws Exception {
    try (var kafka = EmbeddedKafka.start(data)) {
      assertThat(EmbeddedKafka.running(data)).contains(kafka.bootstrapServers());
      createTopic(kafka);
      publish(kafka, "kept");
    }
    assertThat(EmbeddedKafka.running(data)).isEmpty();
    try (var kafka = EmbeddedKafka.start(data)) {
      assertThat(first(kafka)).isEqualTo("kept");
    }
  }

  private static void createTopic(EmbeddedKafka kafka) throws Exception {
    try (var admin =
        org.apache.kafka.clients.admin.Admin.create(
            Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
      admin
          .createTopics(List.of(new org.apache.kafka.clients.admin.NewTopic("topic", 1, (short) 1)))
          .all()
          .get();
    }
  }

  private static void publish(EmbeddedKafka kafka, String value) {
    Map<String, Object> config =
        Map.of("bootstrap.servers", kafka.bootstrapServers(), "transactional.id", "test");
    try (var producer =
        new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
      producer.initTransactions();
      producer.beginTransaction();
      producer.send(new ProducerRecord<>("topic", value));
      producer.commitTransaction();
    }
  }

  private static String first(EmbeddedKafka kafka) {
    Map<String, Object> config =
        Map.of("bootstrap.servers", kafka.bootstrapServers(), "isolation.level", "read_committed");
    try (var consumer =
        new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
      var partition = new TopicPartition("topic", 0);
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      return consumer.poll(Duration.ofSeconds(30)).iterator().next().value();
    }
  }
}
