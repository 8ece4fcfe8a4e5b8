package org.rapporteur.messaging;

import java.time.Clock;
import org.springframework.kafka.core.KafkaOperations;

/**
 * Publishes within a transaction: the one that a transactional listener has opened on this thread,
 * or one opened here.
 */
public final class TransactionalPublisher extends Publisher {

  TransactionalPublisher(KafkaOperations<String, byte[]> kafka, Clock clock) {
    super(kafka, clock, () -> {});
  }

  /** Either all that {@code work} publishes is there afterwards, or none of it is. */
  public void inTransaction(Runnable work) {
    kafka()
        .executeInTransaction(operations -> {
          work.run();
          return true;
        });
  }

  /** Nothing waits outside a transaction; the producers are the factory's to close. */
  @Override
  public void close() {}
}
