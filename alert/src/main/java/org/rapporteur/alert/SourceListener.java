package org.rapporteur.alert;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Topics;
import org.rapporteur.contract.crawl.SourceHealth;
import org.rapporteur.messaging.Intake;
import org.rapporteur.messaging.MessagingConfiguration;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.listener.ConsumerSeekAware;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Raises alerts where a source's state changes, and where nobody tells of it any more. What stood
 * on the topic before this instance had it is read again, for the states alone: nothing below the
 * offset that was committed is told twice.
 */
final class SourceListener implements ConsumerSeekAware {

  private final Intake<SourceHealth> intake;
  private final Alerts alerts;
  private final AlertPublisher publisher;
  private final TransactionOperations transactions;
  private final Clock clock;
  private Instant heardSince = Instant.MIN;
  private SourceStates settled = new SourceStates();
  private SourceStates latest = new SourceStates();
  private long lastOffset = -1;
  private long toldBefore;

  SourceListener(
      Intake<SourceHealth> intake,
      Alerts alerts,
      AlertPublisher publisher,
      TransactionOperations transactions,
      Clock clock) {
    this.intake = intake;
    this.alerts = alerts;
    this.publisher = publisher;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public synchronized void onPartitionsAssigned(
      Map<TopicPartition, Long> assigned, ConsumerSeekCallback callback) {
    assigned.forEach((partition, committed) -> toldBefore = committed);
    forget();
    heardSince = clock.instant();
    callback.seekToBeginning(assigned.keySet());
  }

  /** What another instance hears from now on is its to tell. */
  @Override
  public synchronized void onPartitionsRevoked(@Nullable Collection<TopicPartition> revoked) {
    forget();
  }

  private void forget() {
    settled = new SourceStates();
    latest = new SourceStates();
    lastOffset = -1;
  }

  @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
  void lookAtTheClock() {
    passed(clock.instant());
  }

  /**
   * Raises alerts for what shows by nothing being said. Where this instance came back itself just
   * now, those who report get their time first.
   */
  synchronized void passed(Instant now) {
    if (now.isBefore(heardSince.plus(SourceHealth.HOLDS_FOR))) {
      return;
    }
    SourceStates next = latest.copy();
    List<SourceStates.Change> changes = next.passed(now);
    if (!changes.isEmpty()) {
      transactions.executeWithoutResult(_ -> changes.forEach(change -> raise(change, "the clock")));
    }
    latest = next;
  }

  @KafkaListener(
      id = "alert-sources",
      groupId = "alert-sources",
      topics = Topics.SOURCES,
      concurrency = "1",
      containerFactory = MessagingConfiguration.TRANSACTIONS)
  synchronized void match(List<ConsumerRecord<String, byte[]>> records) {
    // a batch that comes a second time was rolled back: its states do not count yet
    settled = records.getFirst().offset() > lastOffset ? latest : settled;
    latest = settled.copy();
    for (ConsumerRecord<String, byte[]> record : records) {
      take(record);
    }
    lastOffset = records.getLast().offset();
  }

  private void take(ConsumerRecord<String, byte[]> record) {
    SourceHealth part = part(record);
    if (part == null && record.value() != null) {
      return;
    }
    Optional<SourceStates.Change> change = latest.next(String.valueOf(record.key()), part);
    if (record.offset() >= toldBefore) {
      change.ifPresent(one -> raise(one, record.topic() + "@" + record.offset()));
    }
  }

  private void raise(SourceStates.Change change, String origin) {
    publisher.publish(alerts.of(change), origin);
  }

  private @Nullable SourceHealth part(ConsumerRecord<String, byte[]> record) {
    return record.value() == null ? null : intake.read(record).orElse(null);
  }
}
