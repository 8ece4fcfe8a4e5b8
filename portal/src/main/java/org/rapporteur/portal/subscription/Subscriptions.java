package org.rapporteur.portal.subscription;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Codec;
import org.rapporteur.contract.MalformedRecordException;
import org.rapporteur.contract.Topics;
import org.rapporteur.contract.alert.Subscription;
import org.rapporteur.messaging.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All subscriptions, as the compacted topic has them. A change shows here as soon as the brokers
 * have acknowledged it. Thread-safe.
 */
public final class Subscriptions {

  private static final Logger log = LoggerFactory.getLogger(Subscriptions.class);

  private static final Comparator<Subscription> BY_NAME =
      Comparator.comparing(Subscription::name, String.CASE_INSENSITIVE_ORDER)
          .thenComparing(Subscription::id);

  private final Publisher publisher;
  private final Map<String, Kept> kept = new ConcurrentHashMap<>();

  /** What the topic's record at this offset made of a subscription; nothing after a tombstone. */
  private record Kept(long offset, @Nullable Subscription subscription) {}

  Subscriptions(Publisher publisher) {
    this.publisher = publisher;
  }

  /** By name. */
  public List<Subscription> all() {
    return kept.values().stream()
        .map(Kept::subscription)
        .filter(subscription -> subscription != null)
        .sorted(BY_NAME)
        .toList();
  }

  public Optional<Subscription> find(String id) {
    return Optional.ofNullable(kept.get(id)).map(Kept::subscription);
  }

  /**
   * Makes or replaces a subscription.
   *
   * @throws CompletionException where the brokers do not acknowledge it; nothing is kept then
   */
  void put(Subscription subscription) {
    RecordMetadata place =
        publisher
            .publish(Topics.SUBSCRIPTIONS, subscription.id(), subscription)
            .join()
            .getRecordMetadata();
    keep(subscription.id(), new Kept(place.offset(), subscription));
  }

  /**
   * Ends a subscription.
   *
   * @throws CompletionException where the brokers do not acknowledge it; nothing changes then
   */
  void remove(String id) {
    RecordMetadata place = publisher.remove(Topics.SUBSCRIPTIONS, id).join().getRecordMetadata();
    keep(id, new Kept(place.offset(), null));
  }

  /** Takes what stands on the topic; one that does not read is passed over, as alert rejects it. */
  void take(ConsumerRecord<String, byte[]> record) {
    try {
      keep(record.key(), new Kept(record.offset(), read(record.value())));
    } catch (MalformedRecordException e) {
      log.warn("The subscription {} does not read: {}", record.key(), e.getMessage());
    }
  }

  private static @Nullable Subscription read(byte @Nullable [] value)
      throws MalformedRecordException {
    return value == null ? null : Codec.read(value, Subscription.class);
  }

  /** A key stays on one partition, so that the higher offset is the later word. */
  private void keep(String id, Kept next) {
    kept.merge(id, next, (before, after) -> after.offset() >= before.offset() ? after : before);
  }
}
