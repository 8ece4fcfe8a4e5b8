package org.rapporteur.ingest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.rapporteur.contract.Codec;
import org.rapporteur.contract.MalformedRecordException;
import org.rapporteur.contract.crawl.HostState;
import org.rapporteur.messaging.Clients;
import org.rapporteur.messaging.KafkaSettings;

/** All that a topic has, read from its beginning again and again. */
final class Tape<T extends Record> implements AutoCloseable {

  private final KafkaConsumer<String, byte[]> consumer;
  private final Class<T> type;
  private final List<T> records = new ArrayList<>();

  Tape(KafkaSettings kafka, String topic, Class<T> type) {
    Map<String, Object> config = new HashMap<>(Clients.consumer(kafka));
    this.type = type;
    this.consumer = new KafkaConsumer<>(config);
    List<TopicPartition> partitions =
        consumer.partitionsFor(topic).stream()
            .map(partition -> new TopicPartition(topic, partition.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
  }

  /** What came so far, in the order of each key. */
  List<T> records() {
    consumer.poll(Duration.ofMillis(200)).forEach(this::add);
    return List.copyOf(records);
  }

  /** Hosts' states are in the topic of the pages'. */
  private void add(ConsumerRecord<String, byte[]> record) {
    if (HostState.isKey(record.key()) != type.equals(HostState.class)) {
      return;
    }
    try {
      records.add(Codec.read(Objects.requireNonNull(record.value()), type));
    } catch (MalformedRecordException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    consumer.close();
  }
}
