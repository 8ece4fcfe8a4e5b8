package org.rapporteur.messaging;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Codec;

/**
 * Publishes in transactions under a name that one owner has at a time. Whoever opens a publisher of
 * that name shuts its former owner out, alive or dead, and ends the transaction that it left open:
 * what is read after opening is all that the former owner will ever have written. For one thread.
 */
public final class FencedPublisher implements AutoCloseable {

  private static final Duration CLOSING = Duration.ofSeconds(2);

  /** In bytes, of one partition; brokers take as long for a request of one record as of many. */
  private static final int SENT_AT_ONCE = 128 * 1024;

  /** Longer than a transaction takes to be filled: its commit sends what is there. */
  private static final Duration FILLING = Duration.ofSeconds(1);

  private final KafkaProducer<String, byte[]> kafka;
  private final Clock clock;

  private FencedPublisher(KafkaProducer<String, byte[]> kafka, Clock clock) {
    this.kafka = kafka;
    this.clock = clock;
  }

  /** Takes the name over. */
  public static FencedPublisher open(KafkaSettings settings, String name, Clock clock) {
    Map<String, Object> config = Clients.producer(settings);
    config.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, "rapporteur-" + name);
    // what the brokers put off while they end the last transaction comes again in its order
    config.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
    config.put(ProducerConfig.BATCH_SIZE_CONFIG, SENT_AT_ONCE);
    config.put(ProducerConfig.LINGER_MS_CONFIG, (int) FILLING.toMillis());
    KafkaProducer<String, byte[]> kafka = new KafkaProducer<>(config);
    try {
      kafka.initTransactions();
      return new FencedPublisher(kafka, clock);
    } catch (KafkaException e) {
      kafka.close(Duration.ZERO);
      throw e;
    }
  }

  /**
   * Either all that {@code work} publishes is there afterwards, or none of it is.
   *
   * @throws FencedException where another owner has the name, or the brokers no longer take
   *     anything from this publisher: only opening another one helps
   * @throws KafkaException where it did not work; trying again may help
   */
  public void inTransaction(Runnable work) throws FencedException {
    try {
      kafka.beginTransaction();
      work.run();
      kafka.commitTransaction();
    } catch (ProducerFencedException | InvalidProducerEpochException e) {
      throw new FencedException(e);
    } catch (KafkaException e) {
      abort();
      throw e;
    }
  }

  /**
   * Publishes within the transaction; without a partition, to the one that the key's hash gives.
   */
  public void publish(String topic, @Nullable Integer partition, String key, Record value) {
    var headers = CloudEvent.headers(value, topic, clock.instant());
    send(new ProducerRecord<>(topic, partition, key, Codec.write(value), headers));
  }

  /** Publishes a tombstone within the transaction. */
  public void remove(String topic, int partition, String key) {
    send(new ProducerRecord<>(topic, partition, key, null));
  }

  @Override
  public void close() {
    kafka.close(CLOSING);
  }

  private void send(ProducerRecord<String, byte[]> record) {
    // what fails fails the transaction's commit
    var _ = kafka.send(record);
  }

  private void abort() throws FencedException {
    try {
      kafka.abortTransaction();
    } catch (KafkaException | IllegalStateException e) {
      throw new FencedException(e);
    }
  }
}
