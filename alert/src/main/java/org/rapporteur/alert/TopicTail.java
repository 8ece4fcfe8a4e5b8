package org.rapporteur.alert;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Reads a whole topic, all partitions from the beginning, into memory and goes on reading. It
 * starts before the listeners, and has started when all that was there has been read.
 */
final class TopicTail implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(TopicTail.class);
  private static final Duration WAIT = Duration.ofMillis(500);

  /** Listeners start in the last phases. */
  private static final int BEFORE_LISTENERS = 0;

  private final String topic;
  private final Map<String, Object> config;
  private final Consumer<ConsumerRecord<String, byte[]>> reader;
  private @Nullable KafkaConsumer<String, byte[]> consumer;
  private @Nullable Thread thread;

  /**
   * A tail that is not running yet.
   *
   * @param reader must not throw
   */
  TopicTail(
      String topic, Map<String, Object> config, Consumer<ConsumerRecord<String, byte[]>> reader) {
    this.topic = topic;
    this.config = config;
    this.reader = reader;
  }

  @Override
  public synchronized void start() {
    var opened = new KafkaConsumer<String, byte[]>(config);
    List<TopicPartition> partitions =
        opened.partitionsFor(topic).stream()
            .map(info -> new TopicPartition(topic, info.partition()))
            .toList();
    opened.assign(partitions);
    opened.seekToBeginning(partitions);
    Map<TopicPartition, Long> ends = opened.endOffsets(partitions);
    while (ends.entrySet().stream()
        .anyMatch(end -> opened.position(end.getKey()) < end.getValue())) {
      opened.poll(WAIT).forEach(reader);
    }
    consumer = opened;
    thread = Thread.ofPlatform().name("tail-" + topic).daemon().start(() -> follow(opened));
  }

  private void follow(KafkaConsumer<String, byte[]> opened) {
    try (opened) {
      while (!Thread.currentThread().isInterrupted()) {
        opened.poll(WAIT).forEach(reader);
      }
    } catch (WakeupException e) {
      log.debug("no longer reading {}", topic);
    }
  }

  @Override
  public synchronized void stop() {
    if (consumer != null) {
      consumer.wakeup();
    }
    consumer = null;
    thread = null;
  }

  @Override
  public synchronized boolean isRunning() {
    return thread != null && thread.isAlive();
  }

  @Override
  public int getPhase() {
    return BEFORE_LISTENERS;
  }
}
