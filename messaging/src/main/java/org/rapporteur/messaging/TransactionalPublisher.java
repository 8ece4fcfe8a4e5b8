package org.rapporteur.messaging;

import java.time.Clock;
import org.springframework.kafka.core.KafkaOperations;

/** Publishes within the transaction that a transactional listener has opened on this thread. */
public final class TransactionalPublisher extends Publisher {

  TransactionalPublisher(KafkaOperations<String, byte[]> kafka, Clock clock) {
    super(kafka, clock, () -> {});
  }

  /** Nothing waits outside a transaction; the producers are the factory's to close. */
  @Override
  public void close() {}
}
