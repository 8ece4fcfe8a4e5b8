package org.rapporteur.bench.crawl;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.rapporteur.contract.Topics;
import org.rapporteur.messaging.Clients;
import org.rapporteur.messaging.KafkaSettings;

/**
 * Counts the documents that came to the topic between two moments. Offsets alone would count the
 * markers of transactions too; so the records are read, after the time was taken.
 */
final class DocumentCount implements AutoCloseable {

  private static final Duration POLL = Duration.ofMillis(200);

  private final KafkaConsumer<String, byte[]> consumer;
  private final List<TopicPartition> partitions;
  private Map<TopicPartition, Long> from = Map.of();
  private Map<TopicPartition, Long> to = Map.of();

  DocumentCount(String bootstrapServers) {
    var settings = new KafkaSettings(bootstrapServers, 4, (short) 1, null);
    consumer = new KafkaConsumer<>(new HashMap<>(Clients.consumer(settings)));
    partitions =
        consumer.partitionsFor(Topics.DOCUMENTS).stream()
            .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
            .toList();
    consumer.assign(partitions);
  }

  /** Returns when the topic has so many records. */
  void await(long records) throws InterruptedException {
    while (ends().values().stream().mapToLong(Long::longValue).sum() < records) {
      Thread.sleep(POLL);
    }
  }

  void begin() {
    from = ends();
  }

  void end() {
    to = ends();
  }

  long count() {
    from.forEach(consumer::seek);
    long count = 0;
    while (partitions.stream().anyMatch(one -> consumer.position(one) < to.getOrDefault(one, 0L))) {
      for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
        TopicPartition partition = new TopicPartition(record.topic(), record.partition());
        count += record.offset() < to.getOrDefault(partition, 0L) ? 1 : 0;
      }
    }
    return count;
  }

  private Map<TopicPartition, Long> ends() {
    return consumer.endOffsets(partitions);
  }

  @Override
  public void close() {
    consumer.close();
  }
}
