package org.rapporteur.ingest.story;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Codec;
import org.rapporteur.contract.MalformedRecordException;
import org.rapporteur.contract.Topics;
import org.rapporteur.contract.enriched.Story;
import org.rapporteur.messaging.Clients;
import org.rapporteur.messaging.KafkaSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the whole topic {@code stories}, and goes on reading what other instances add. */
public final class StoryTopic implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(StoryTopic.class);
  private static final Duration WAIT = Duration.ofMillis(500);

  /** In bytes: so much is waited for, though no longer than the half second that Kafka gives. */
  private static final int FETCHED_AT_ONCE = 64 * 1024;

  private final KafkaSettings settings;
  private final Consumer<Story> reader;
  private volatile @Nullable KafkaConsumer<String, byte[]> consumer;

  public StoryTopic(KafkaSettings settings, Consumer<Story> reader) {
    this.settings = settings;
    this.reader = reader;
  }

  /** Returns when all that is there now has been read. */
  public void start() {
    Map<String, Object> config = Clients.consumer(settings);
    config.put(ConsumerConfig.FETCH_MIN_BYTES_CONFIG, FETCHED_AT_ONCE);
    var opened = new KafkaConsumer<String, byte[]>(config);
    List<TopicPartition> partitions =
        opened.partitionsFor(Topics.STORIES).stream()
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .toList();
    opened.assign(partitions);
    opened.seekToBeginning(partitions);
    Map<TopicPartition, Long> ends = opened.endOffsets(partitions);
    while (partitions.stream().anyMatch(it -> opened.position(it) < ends.getOrDefault(it, 0L))) {
      opened.poll(WAIT).forEach(this::read);
    }
    consumer = opened;
    Thread.ofPlatform().name("stories").daemon().start(() -> follow(opened));
  }

  @Override
  public void close() {
    var current = consumer;
    if (current != null) {
      current.wakeup();
    }
  }

  private void follow(KafkaConsumer<String, byte[]> opened) {
    try (opened) {
      while (!Thread.currentThread().isInterrupted()) {
        opened.poll(WAIT).forEach(this::read);
      }
    } catch (WakeupException e) {
      log.debug("no longer reading stories");
    }
  }

  private void read(ConsumerRecord<String, byte[]> record) {
    try {
      if (record.value() != null) {
        reader.accept(Codec.read(record.value(), Story.class));
      }
    } catch (MalformedRecordException e) {
      log.warn("passed over what is no story: {}", e.getMessage());
    }
  }
}
