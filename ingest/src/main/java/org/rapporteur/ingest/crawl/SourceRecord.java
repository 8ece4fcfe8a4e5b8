package org.rapporteur.ingest.crawl;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ingest.CanonicalUrl;
import org.rapporteur.ingest.crawl.SourceHealth.Health;
import org.rapporteur.ingest.crawl.SourceHealth.Status;
import org.rapporteur.ingest.source.Discovery;
import org.rapporteur.ingest.source.Source;

/** What was seen of one source. Thread-safe. */
final class SourceRecord {

  /** Fewer publications do not show what is usual. */
  private static final int FEWEST_PUBLICATIONS = 5;

  private static final int PUBLICATIONS = 30;
  private static final int LONGER_THAN_USUAL = 2;
  private static final Duration SHORTEST_SILENCE = Duration.ofDays(1);

  /** The share of the latest visit in the error rate. */
  private static final double WEIGHT = 0.1;

  private final Source source;
  private final Set<String> places;
  private final Map<String, String> failingPlaces = new LinkedHashMap<>();
  private final TreeSet<Instant> publications = new TreeSet<>();
  private @Nullable Instant lastSuccess;
  private @Nullable Instant lastDocument;
  private @Nullable String lastError;
  private long documents;
  private long visits;
  private long errors;
  private double errorRate;

  SourceRecord(Source source) {
    this.source = source;
    this.places =
        source.places().stream()
            .map(Discovery::url)
            .map(url -> CanonicalUrl.of(url).orElse(url))
            .collect(Collectors.toSet());
  }

  synchronized void visited(String url, @Nullable String error, int found, Instant now) {
    visits++;
    documents += found;
    lastDocument = found > 0 ? now : lastDocument;
    lastError = error;
    errorRate = errorRate * (1 - WEIGHT) + (error == null ? 0 : WEIGHT);
    if (error == null) {
      lastSuccess = now;
      failingPlaces.remove(url);
    } else {
      errors++;
      if (places.contains(url)) {
        failingPlaces.put(url, error);
      }
    }
  }

  /** A document was published at this time; what lies ahead is no publication yet. */
  synchronized void published(@Nullable Instant moment, Instant now) {
    if (moment != null && !moment.isAfter(now)) {
      publications.add(moment);
      if (publications.size() > PUBLICATIONS) {
        publications.pollFirst();
      }
    }
  }

  synchronized Health health(Instant now) {
    String failing = failingPlaces.values().stream().findFirst().orElse(null);
    return new Health(
        source.id(),
        status(now),
        lastSuccess,
        lastDocument,
        publications.isEmpty() ? null : publications.last(),
        documents,
        visits,
        errors,
        errorRate,
        failing == null ? lastError : failing);
  }

  private Status status(Instant now) {
    if (!failingPlaces.isEmpty()) {
      return Status.FAILING;
    }
    if (visits == 0) {
      return Status.UNKNOWN;
    }
    return isSilent(now) ? Status.SILENT : Status.WELL;
  }

  private boolean isSilent(Instant now) {
    if (publications.size() < FEWEST_PUBLICATIONS) {
      return false;
    }
    Duration usual = SHORTEST_SILENCE;
    Instant before = publications.first();
    for (Instant publication : publications) {
      Duration pause = Duration.between(before, publication);
      usual = pause.compareTo(usual) > 0 ? pause : usual;
      before = publication;
    }
    Duration silence = Duration.between(publications.last(), now);
    return silence.compareTo(usual.multipliedBy(LONGER_THAN_USUAL)) > 0;
  }
}
