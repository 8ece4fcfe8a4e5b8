package org.rapporteur.enrich;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.rapporteur.contract.Category;
import org.rapporteur.contract.Topics;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.messaging.Intake;
import org.rapporteur.messaging.MessagingConfiguration;
import org.rapporteur.messaging.Rejections;
import org.rapporteur.messaging.TransactionalPublisher;
import org.springframework.kafka.annotation.KafkaListener;

/** From topic to topic in one transaction: an offset is committed with what was made of it. */
final class EnrichListener {

  private static final String STAGE = "enrich";

  private final Enricher enricher;
  private final TransactionalPublisher publisher;
  private final Rejections rejections;
  private final Intake<Document> intake;

  EnrichListener(Enricher enricher, TransactionalPublisher publisher, Rejections rejections) {
    this.enricher = enricher;
    this.publisher = publisher;
    this.rejections = rejections;
    this.intake = new Intake<>(STAGE, Document.class, rejections);
  }

  @KafkaListener(
      topics = Topics.DOCUMENTS,
      groupId = STAGE,
      containerFactory = MessagingConfiguration.TRANSACTIONS)
  void on(List<ConsumerRecord<String, byte[]>> records) {
    CompletableFuture<?>[] published =
        records.stream()
            .flatMap(this::enriched)
            .map(this::publish)
            .toArray(CompletableFuture[]::new);
    CompletableFuture.allOf(published).join();
  }

  private Stream<EnrichedDocument> enriched(ConsumerRecord<String, byte[]> record) {
    return intake.read(record).stream().flatMap(document -> enriched(record, document));
  }

  /** A fault of ours in one document must not hold up the others. */
  private Stream<EnrichedDocument> enriched(
      ConsumerRecord<String, byte[]> record, Document document) {
    try {
      return Stream.of(enricher.enrich(document));
    } catch (RuntimeException | StackOverflowError e) {
      rejections.reject(STAGE, record, Category.INTERNAL, e.toString()).join();
      return Stream.empty();
    }
  }

  private CompletableFuture<?> publish(EnrichedDocument enriched) {
    return publisher.publish(Topics.DOCUMENTS_ENRICHED, enriched.document().id(), enriched);
  }
}
