package org.rapporteur.portal.source;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.rapporteur.contract.Codec;
import org.rapporteur.contract.MalformedRecordException;
import org.rapporteur.contract.crawl.SourceHealth;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the topic {@code sources} has, put together source by source; reports that nobody renews are
 * known for old. Thread-safe.
 */
final class SourceReports {

  private static final Logger log = LoggerFactory.getLogger(SourceReports.class);

  private static final Comparator<SourceHealth> IN_TROUBLE_FIRST =
      Comparator.comparing(SourceHealth::status)
          .reversed()
          .thenComparing(SourceHealth::name, String.CASE_INSENSITIVE_ORDER)
          .thenComparing(SourceHealth::source);

  private final Map<String, SourceHealth> parts = new ConcurrentHashMap<>();
  private final Clock clock;

  SourceReports(Clock clock) {
    this.clock = clock;
  }

  /** Takes what stands on the topic; a tombstone ends a part. */
  void take(ConsumerRecord<String, byte[]> record) {
    if (record.value() == null) {
      parts.remove(record.key());
      return;
    }
    try {
      parts.put(record.key(), Codec.read(record.value(), SourceHealth.class));
    } catch (MalformedRecordException e) {
      log.warn("What {} tells of a source does not read: {}", record.key(), e.getMessage());
    }
  }

  /** As of now, those in trouble first, then by name. */
  List<SourceHealth> all() {
    Instant now = clock.instant();
    return parts.values().stream()
        .map(part -> part.asOf(now))
        .collect(Collectors.groupingBy(SourceHealth::source))
        .values()
        .stream()
        .map(SourceHealth::together)
        .sorted(IN_TROUBLE_FIRST)
        .toList();
  }

  Optional<SourceHealth> find(String source) {
    return all().stream().filter(health -> health.source().equals(source)).findFirst();
  }
}
