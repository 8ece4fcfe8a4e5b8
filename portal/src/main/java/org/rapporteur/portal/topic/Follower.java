package org.rapporteur.portal.topic;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;

/**
 * Reads a whole topic without a consumer group, so that each portal sees every record. It starts
 * again from its beginning where the brokers fail it, so what it feeds must bear to see a record
 * twice.
 */
public final class Follower implements SmartLifecycle {

  /** What the records are given to; it bears every record, also one that is no JSON. */
  @FunctionalInterface
  public interface RecordReader {
    void read(ConsumerRecord<String, byte[]> record);
  }

  /** Where a follower starts. */
  public enum From {
    BEGINNING,
    END
  }

  private static final Logger log = LoggerFactory.getLogger(Follower.class);
  private static final Duration POLL = Duration.ofSeconds(1);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final ConsumerFactory<String, byte[]> consumers;
  private final String topic;
  private final From from;
  private final RecordReader reader;
  private volatile @Nullable Consumer<String, byte[]> consumer;
  private volatile boolean running;

  public Follower(
      ConsumerFactory<String, byte[]> consumers, String topic, From from, RecordReader reader) {
    this.consumers = consumers;
    this.topic = topic;
    this.from = from;
    this.reader = reader;
  }

  @Override
  public void start() {
    running = true;
    Thread.ofVirtual().name("follow-" + topic).start(this::followUntilStopped);
  }

  @Override
  public void stop() {
    running = false;
    var current = consumer;
    if (current != null) {
      current.wakeup();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void followUntilStopped() {
    while (running) {
      try {
        follow();
      } catch (WakeupException e) {
        log.debug("No longer following {}", topic);
      } catch (RuntimeException e) {
        log.warn("Following {} failed and starts again: {}", topic, e.getMessage());
        pause();
      }
    }
  }

  private void follow() {
    try (var opened = consumers.createConsumer()) {
      consumer = opened;
      opened.assign(partitions(opened.partitionsFor(topic)));
      switch (from) {
        case BEGINNING -> opened.seekToBeginning(opened.assignment());
        case END -> opened.seekToEnd(opened.assignment());
      }
      while (running) {
        opened.poll(POLL).forEach(reader::read);
      }
    } finally {
      consumer = null;
    }
  }

  private static List<TopicPartition> partitions(Collection<PartitionInfo> infos) {
    return infos.stream().map(info -> new TopicPartition(info.topic(), info.partition())).toList();
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
