package org.rapporteur.index;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.rapporteur.contract.Topics;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.messaging.MessagingConfiguration;
import org.springframework.kafka.annotation.KafkaListener;

/** Takes what enrich sends. */
final class DocumentListener {

  private final Batches<EnrichedDocument> batches;

  DocumentListener(Batches<EnrichedDocument> batches) {
    this.batches = batches;
  }

  @KafkaListener(
      id = "index-documents",
      groupId = "index",
      topics = Topics.DOCUMENTS_ENRICHED,
      containerFactory = MessagingConfiguration.BATCHES)
  void write(List<ConsumerRecord<String, byte[]>> records) {
    batches.write(records);
  }
}
