package org.rapporteur.index;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.rapporteur.contract.Topics;
import org.rapporteur.contract.alert.Alert;
import org.rapporteur.messaging.MessagingConfiguration;
import org.springframework.kafka.annotation.KafkaListener;

/** Takes the alerts that were raised. */
final class AlertListener {

  private final Batches<Alert> batches;

  AlertListener(Batches<Alert> batches) {
    this.batches = batches;
  }

  @KafkaListener(
      id = "index-alerts",
      groupId = "index-alerts",
      topics = Topics.ALERTS,
      containerFactory = MessagingConfiguration.BATCHES)
  void write(List<ConsumerRecord<String, byte[]>> records) {
    batches.write(records);
  }
}
