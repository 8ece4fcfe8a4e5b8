package org.rapporteur.alert;

import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.rapporteur.contract.Topics;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.messaging.Intake;
import org.rapporteur.messaging.MessagingConfiguration;
import org.springframework.kafka.annotation.KafkaListener;

/** Raises alerts for what enrich sends, in the transaction that passes over it. */
final class AlertListener {

  private final Intake<EnrichedDocument> intake;
  private final Alerts alerts;
  private final AlertPublisher publisher;

  AlertListener(Intake<EnrichedDocument> intake, Alerts alerts, AlertPublisher publisher) {
    this.intake = intake;
    this.alerts = alerts;
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
      intake
          .read(record)
          .ifPresent(document -> publisher.publish(alerts.of(document, sent), origin));
    }
  }
}
