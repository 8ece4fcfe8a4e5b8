package org.rapporteur.portal.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Codec;
import org.rapporteur.contract.MalformedRecordException;
import org.rapporteur.contract.Topics;
import org.rapporteur.contract.enriched.Dossier;
import org.rapporteur.index.dossier.MadeDossiers;
import org.rapporteur.messaging.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The dossiers that persons made, as the compacted topic has them. A change shows here as soon as
 * the brokers have acknowledged it. Thread-safe.
 */
final class KeptDossiers implements MadeDossiers {

  private static final Logger log = LoggerFactory.getLogger(KeptDossiers.class);

  private static final Comparator<Dossier> BY_NAME =
      Comparator.comparing(Dossier::name, String.CASE_INSENSITIVE_ORDER).thenComparing(Dossier::id);

  private final Publisher publisher;
  private final Map<String, Kept> kept = new ConcurrentHashMap<>();

  /** What the topic's record at this offset made of a dossier; nothing after a tombstone. */
  private record Kept(long offset, @Nullable Dossier dossier) {}

  KeptDossiers(Publisher publisher) {
    this.publisher = publisher;
  }

  /** By name, those included that were dismissed. */
  @Override
  public List<Dossier> all() {
    return kept.values().stream()
        .map(Kept::dossier)
        .filter(Objects::nonNull)
        .sorted(BY_NAME)
        .toList();
  }

  Optional<Dossier> find(String id) {
    return Optional.ofNullable(kept.get(id)).map(Kept::dossier);
  }

  /**
   * Makes or replaces a dossier.
   *
   * @throws java.util.concurrent.CompletionException where the brokers do not acknowledge it;
   *     nothing is kept then
   */
  void put(Dossier dossier) {
    RecordMetadata place =
        publisher.publish(Topics.DOSSIERS, dossier.id(), dossier).join().getRecordMetadata();
    keep(dossier.id(), new Kept(place.offset(), dossier));
  }

  /**
   * Removes a dossier.
   *
   * @throws java.util.concurrent.CompletionException where the brokers do not acknowledge it;
   *     nothing changes then
   */
  void remove(String id) {
    RecordMetadata place = publisher.remove(Topics.DOSSIERS, id).join().getRecordMetadata();
    keep(id, new Kept(place.offset(), null));
  }

  /** Takes what stands on the topic; one that does not read is passed over. */
  void take(ConsumerRecord<String, byte[]> record) {
    try {
      byte[] value = record.value();
      Dossier dossier = value == null ? null : Codec.read(value, Dossier.class);
      keep(record.key(), new Kept(record.offset(), dossier));
    } catch (MalformedRecordException e) {
      log.warn("The dossier {} does not read: {}", record.key(), e.getMessage());
    }
  }

  /** A key stays on one partition, so that the higher offset is the later word. */
  private void keep(String id, Kept next) {
    kept.merge(id, next, (before, after) -> after.offset() >= before.offset() ? after : before);
  }
}
