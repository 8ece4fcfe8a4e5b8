package org.rapporteur.messaging;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Codec;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.SendResult;

/**
 * Puts records on topics as JSON with CloudEvents headers. Each call's future ends when the brokers
 * have acknowledged the record; nothing is stored before that. Thread-safe.
 */
public class Publisher implements AutoCloseable {

  private final KafkaOperations<String, byte[]> kafka;
  private final Clock clock;
  private final Runnable release;

  Publisher(KafkaOperations<String, byte[]> kafka, Clock clock, Runnable release) {
    this.kafka = kafka;
    this.clock = clock;
    this.release = release;
  }

  /** A publisher with a producer of its own. */
  public static Publisher open(KafkaSettings settings, Clock clock) {
    return open(Clients.producer(settings), clock);
  }

  /**
   * A publisher of what nobody waits for.
   *
   * @param gathering how long records are gathered before they are sent together
   */
  public static Publisher gathering(KafkaSettings settings, Duration gathering, Clock clock) {
    Map<String, Object> config = Clients.producer(settings);
    config.put(ProducerConfig.LINGER_MS_CONFIG, (int) gathering.toMillis());
    return open(config, clock);
  }

  private static Publisher open(Map<String, Object> config, Clock clock) {
    var factory = new DefaultKafkaProducerFactory<String, byte[]>(config);
    return new Publisher(new KafkaTemplate<>(factory), clock, factory::reset);
  }

  /** Sends what waits to be sent, and lets go of the brokers. */
  @Override
  public void close() {
    kafka.flush();
    release.run();
  }

  /** Publishes to the partition that the key's hash gives. */
  public CompletableFuture<SendResult<String, byte[]>> publish(
      String topic, String key, Record value) {
    return publish(topic, null, key, value);
  }

  /** Publishes to the given partition. */
  public CompletableFuture<SendResult<String, byte[]>> publish(
      String topic, @Nullable Integer partition, String key, Record value) {
    var headers = CloudEvent.headers(value, topic, clock.instant());
    return kafka.send(new ProducerRecord<>(topic, partition, key, Codec.write(value), headers));
  }

  /** How many partitions a topic has. */
  public int partitions(String topic) {
    return kafka.partitionsFor(topic).size();
  }

  /** Publishes bytes as they are: a rejected record on its way back. */
  public CompletableFuture<SendResult<String, byte[]>> publishBytes(
      String topic, @Nullable String key, byte @Nullable [] value) {
    return kafka.send(new ProducerRecord<>(topic, key, value));
  }

  /** Publishes a tombstone, which removes the key from a compacted topic. */
  public CompletableFuture<SendResult<String, byte[]>> remove(String topic, String key) {
    return kafka.send(new ProducerRecord<>(topic, key, null));
  }
}
