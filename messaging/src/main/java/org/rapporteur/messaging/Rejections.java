package org.rapporteur.messaging;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Category;
import org.rapporteur.contract.Rejection;
import org.rapporteur.contract.Topics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts aside what a stage cannot process, with its cause and the original record. */
public final class Rejections {

  private static final Logger log = LoggerFactory.getLogger(Rejections.class);
  private static final int LONGEST_MESSAGE = 1000;

  private final Publisher publisher;
  private final Clock clock;

  Rejections(Publisher publisher, Clock clock) {
    this.publisher = publisher;
    this.clock = clock;
  }

  /** Rejects a record that stands on a topic; its source is its place there. */
  public CompletableFuture<?> reject(
      String stage, ConsumerRecord<String, byte[]> record, Category category, String message) {
    String place = record.topic() + "-" + record.partition() + "@" + record.offset();
    return reject(stage, place, category, message, record.topic(), record.key(), record.value());
  }

  /** Rejects with a source of the caller's, such as the URL that was fetched. */
  public CompletableFuture<?> reject(
      String stage,
      String source,
      Category category,
      String message,
      String topic,
      @Nullable String key,
      byte @Nullable [] value) {
    log.warn("{} rejected {}: {}: {}", stage, source, category.json(), message);
    var rejection =
        new Rejection(
            stage,
            category,
            source,
            shortened(message),
            clock.instant(),
            topic,
            key,
            Rejection.base64(value),
            null);
    return publisher.publish(
        Topics.REJECTIONS, stage + ":" + (key == null ? source : key), rejection);
  }

  private static String shortened(String message) {
    return message.length() <= LONGEST_MESSAGE ? message : message.substring(0, LONGEST_MESSAGE);
  }
}
