package org.rapporteur.standalone.broker;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.rapporteur.messaging.Clients;
import org.rapporteur.messaging.KafkaSettings;

/** Reads what a topic has now, once, without a consumer group; what comes later is left. */
public final class TopicReader {

  private static final Duration POLL = Duration.ofSeconds(1);

  private final KafkaSettings settings;

  public TopicReader(KafkaSettings settings) {
    this.settings = settings;
  }

  /**
   * Reads from a time to the end as it is when the call begins.
   *
   * @param from of the first record, by its time on the topic; absent: from the beginning
   */
  public void read(
      String topic, @Nullable Instant from, Consumer<ConsumerRecord<String, byte[]>> each) {
    try (var consumer = new KafkaConsumer<String, byte[]>(Clients.consumer(settings))) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(info -> new TopicPartition(topic, info.partition()))
              .toList();
      consumer.assign(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      seek(consumer, partitions, from, ends);
      while (!arrived(consumer, ends)) {
        consumer.poll(POLL).forEach(record -> take(record, ends, each));
      }
    }
  }

  private static void take(
      ConsumerRecord<String, byte[]> record,
      Map<TopicPartition, Long> ends,
      Consumer<ConsumerRecord<String, byte[]>> each) {
    Long end = ends.get(new TopicPartition(record.topic(), record.partition()));
    if (end != null && record.offset() < end) {
      each.accept(record);
    }
  }

  private static void seek(
      KafkaConsumer<String, byte[]> consumer,
      List<TopicPartition> partitions,
      @Nullable Instant from,
      Map<TopicPartition, Long> ends) {
    if (from == null) {
      consumer.seekToBeginning(partitions);
      return;
    }
    var times =
        partitions.stream().collect(Collectors.toMap(one -> one, one -> from.toEpochMilli()));
    consumer
        .offsetsForTimes(times)
        .forEach((partition, found) ->
            consumer.seek(
                partition, found == null ? ends.getOrDefault(partition, 0L) : found.offset()));
  }

  private static boolean arrived(
      KafkaConsumer<String, byte[]> consumer, Map<TopicPartition, Long> ends) {
    return ends.entrySet().stream()
        .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
  }
}
