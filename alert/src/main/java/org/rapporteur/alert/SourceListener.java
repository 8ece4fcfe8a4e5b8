package org.rapporteur.alert;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Alert;
import org.rapporteur.contract.SourceHealth;
import org.rapporteur.contract.Topics;
import org.rapporteur.messaging.Intake;
import org.rapporteur.messaging.MessagingConfiguration;
import org.rapporteur.messaging.TransactionalPublisher;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.listener.ConsumerSeekAware;

/**
 * Raises alerts where a source's state changes. What stood on the topic before this instance had it
 * is read again, for the states alone: nothing below the offset that was committed is told twice.
 */
final class SourceListener implements ConsumerSeekAware {

  private final Intake<SourceHealth> intake;
  private final Alerts alerts;
  private final RaisedAlerts raised;
  private final TransactionalPublisher publisher;
  private SourceStates settled = new SourceStates();
  private SourceStates latest = new SourceStates();
  private long lastOffset = -1;
  private long toldBefore;

  SourceListener(
      Intake<SourceHealth> intake,
      Alerts alerts,
      RaisedAlerts raised,
      TransactionalPublisher publisher) {
    this.intake = intake;
    this.alerts = alerts;
    this.raised = raised;
    this.publisher = publisher;
  }

  @Override
  public void onPartitionsAssigned(
      Map<TopicPartition, Long> assigned, ConsumerSeekCallback callback) {
    assigned.forEach((partition, committed) -> toldBefore = committed);
    settled = new SourceStates();
    latest = new SourceStates();
    lastOffset = -1;
    callback.seekToBeginning(assigned.keySet());
  }

  @KafkaListener(
      id = "alert-sources",
      groupId = "alert-sources",
      topics = Topics.SOURCES,
      concurrency = "1",
      containerFactory = MessagingConfiguration.TRANSACTIONS)
  void match(List<ConsumerRecord<String, byte[]>> records) {
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
      String origin = record.topic() + "@" + record.offset();
      change.stream()
          .flatMap(one -> alerts.of(one).stream())
          .filter(alert -> raised.raise(alert.id(), origin))
          .forEach(this::publish);
    }
  }

  private @Nullable SourceHealth part(ConsumerRecord<String, byte[]> record) {
    return record.value() == null ? null : intake.read(record).orElse(null);
  }

  private void publish(Alert alert) {
    var _ = publisher.publish(Topics.ALERTS, alert.subscription(), alert);
  }
}
