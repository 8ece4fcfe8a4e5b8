package org.rapporteur.alert;

import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.rapporteur.contract.Alert;
import org.rapporteur.contract.EnrichedDocument;
import org.rapporteur.contract.Topics;
import org.rapporteur.messaging.Intake;
import org.rapporteur.messaging.MessagingConfiguration;
import org.rapporteur.messaging.TransactionalPublisher;
import org.springframework.kafka.annotation.KafkaListener;

/** Raises alerts for what enrich sends, in the transaction that passes over it. */
final class AlertListener {

  private final Intake<EnrichedDocument> intake;
  private final Alerts alerts;
  private final RaisedAlerts raised;
  private final TransactionalPublisher publisher;

  AlertListener(
      Intake<EnrichedDocument> intake,
      Alerts alerts,
      RaisedAlerts raised,
      TransactionalPublisher publisher) {
    this.intake = intake;
    this.alerts = alerts;
    this.raised = raised;
    this.publisher = publisher;
  }

  @KafkaListener(
      id = "alert",
      groupId = "alert",
      topics = Topics.DOCUMENTS_ENRICHED,
      containerFactory = MessagingConfiguration.TRANSACTIONS)
  void match(List<ConsumerRecord<String, byte[]>> records) {
    for (ConsumerRecord<String, byte[]> record : records) {
      String origin = record.topic() + "-" + record.partition() + "@" + record.offset();
      Instant sent = Instant.ofEpochMilli(record.timestamp());
      intake.read(record).stream()
          .flatMap(document -> alerts.of(document, sent).stream())
          .filter(alert -> raised.raise(alert.id(), origin))
          .forEach(this::publish);
    }
  }

  private void publish(Alert alert) {
    var _ = publisher.publish(Topics.ALERTS, alert.subscription(), alert);
  }
}
