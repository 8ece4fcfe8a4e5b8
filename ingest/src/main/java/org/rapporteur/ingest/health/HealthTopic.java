package org.rapporteur.ingest.health;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.rapporteur.contract.Codec;
import org.rapporteur.contract.MalformedRecordException;
import org.rapporteur.contract.Topics;
import org.rapporteur.contract.crawl.SourceHealth;
import org.rapporteur.messaging.Clients;
import org.rapporteur.messaging.KafkaSettings;
import org.rapporteur.messaging.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The topic {@code sources}. */
final class HealthTopic implements Reports {

  private static final Logger log = LoggerFactory.getLogger(HealthTopic.class);
  private static final Duration WAIT = Duration.ofMillis(200);

  private final KafkaSettings settings;
  private final Publisher publisher;

  HealthTopic(KafkaSettings settings, Publisher publisher) {
    this.settings = settings;
    this.publisher = publisher;
  }

  @Override
  public List<SourceHealth> last(int partition) {
    Map<String, SourceHealth> last = new HashMap<>();
    try (var consumer = new KafkaConsumer<String, byte[]>(Clients.consumer(settings))) {
      List<TopicPartition> all = partitions(consumer);
      consumer.assign(all);
      consumer.seekToBeginning(all);
      Map<TopicPartition, Long> ends = consumer.endOffsets(all);
      while (all.stream().anyMatch(one -> consumer.position(one) < ends.getOrDefault(one, 0L))) {
        consumer.poll(WAIT).forEach(record -> take(record, last));
      }
    }
    return last.values().stream()
        .filter(health -> Objects.equals(health.partition(), partition))
        .toList();
  }

  @Override
  public CompletableFuture<?> report(SourceHealth health) {
    return publisher.publish(
        Topics.SOURCES, key(health.source(), Objects.requireNonNull(health.partition())), health);
  }

  @Override
  public CompletableFuture<?> forget(String source, int partition) {
    return publisher.remove(Topics.SOURCES, key(source, partition));
  }

  private static String key(String source, int partition) {
    return source + "/" + partition;
  }

  private static List<TopicPartition> partitions(KafkaConsumer<String, byte[]> consumer) {
    List<TopicPartition> partitions = new ArrayList<>();
    consumer
        .partitionsFor(Topics.SOURCES)
        .forEach(info -> partitions.add(new TopicPartition(info.topic(), info.partition())));
    return partitions;
  }

  private static void take(ConsumerRecord<String, byte[]> record, Map<String, SourceHealth> last) {
    if (record.value() == null) {
      last.remove(record.key());
      return;
    }
    try {
      last.put(record.key(), Codec.read(record.value(), SourceHealth.class));
    } catch (MalformedRecordException e) {
      log.warn("passed over what tells nothing of a source: {}", e.getMessage());
    }
  }
}
