package org.rapporteur.contract.crawl;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Require;

/**
 * How a source does, as far as the hosts of one partition of {@code pages} go, or altogether.
 *
 * @param source id
 * @param name for people
 * @param partition whose hosts this is about; absent where it is about all
 * @param since when the source came into this status
 * @param lastSuccess when a page or place of it was last read
 * @param lastDocument when it last gave a new document or a new version of one
 * @param newestPublished the latest publication date that was seen
 * @param silentFrom when it will have said nothing new for longer than usual; absent where too
 *     little is known to say what is usual
 * @param errorRate of the latest visits, from 0 to 1
 * @param message what is wrong with a place, or was with the page that was visited last
 * @param places where it announces documents
 * @param gaps symbols that are missing in its series
 * @param reported when this was written
 */
public record SourceHealth(
    String source,
    String name,
    @Nullable Integer partition,
    Status status,
    Instant since,
    @Nullable Instant lastSuccess,
    @Nullable Instant lastDocument,
    @Nullable Instant newestPublished,
    @Nullable Instant silentFrom,
    double errorRate,
    @Nullable String message,
    List<Place> places,
    List<String> gaps,
    Instant reported) {

  /** Whoever watches a source tells of it this often, also where nothing has changed. */
  public static final Duration REPORTED_EVERY = Duration.ofMinutes(5);

  /** A report that is older is out of date: whoever wrote it is gone. */
  public static final Duration HOLDS_FOR = REPORTED_EVERY.multipliedBy(3);

  public SourceHealth {
    Require.text(source, "source");
    Require.text(name, "name");
    Require.present(status, "status");
    Require.present(since, "since");
    Require.present(reported, "reported");
    places = places == null ? List.of() : List.copyOf(places);
    gaps = gaps == null ? List.of() : List.copyOf(gaps);
  }

  /** In one word; the later ones go before the earlier. */
  public enum Status {
    /** Nothing of it was read yet, or nothing found yet of its series of symbols. */
    UNKNOWN,
    WELL,
    /** Read without error, and a number of a series is missing. */
    GAP,
    /** Read without error, and nothing new for longer than usual. */
    SILENT,
    /** A place where it announces documents cannot be read. */
    FAILING,
    /** Nobody tells of it any more. Never reported: whoever reads old reports finds it out. */
    UNWATCHED;

    @JsonValue
    public String json() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Where a source announces documents.
   *
   * @param lastSuccess when it was last read
   * @param message what is wrong with it; absent where nothing is
   */
  public record Place(String url, @Nullable Instant lastSuccess, @Nullable String message) {

    public Place {
      Require.text(url, "url");
    }
  }

  /**
   * What this report is worth at a time after it was written: a source of which nothing was heard
   * for long is not watched, and one that should have published by now is silent.
   */
  public SourceHealth asOf(Instant now) {
    if (now.isAfter(reported.plus(HOLDS_FOR))) {
      return with(Status.UNWATCHED, reported, "nobody has told of it since " + reported, reported);
    }
    if (silentFrom == null || !now.isAfter(silentFrom)) {
      return this;
    }
    return status == Status.WELL || status == Status.GAP
        ? with(Status.SILENT, silentFrom, "nothing new since " + newestPublished, reported)
        : this;
  }

  /** Whether this report differs from another in nothing but its time. */
  public boolean saysTheSameAs(SourceHealth other) {
    return equals(other.with(other.status, other.since, other.message, reported));
  }

  private SourceHealth with(
      Status status, Instant since, @Nullable String message, Instant reported) {
    return new SourceHealth(
        source,
        name,
        partition,
        status,
        since,
        lastSuccess,
        lastDocument,
        newestPublished,
        silentFrom,
        errorRate,
        message,
        places,
        gaps,
        reported);
  }

  /**
   * The whole of what was reported of one source for several partitions. It fails where one of them
   * does; it is silent where all are that can tell.
   *
   * @param parts at least one
   */
  public static SourceHealth together(Collection<SourceHealth> parts) {
    Status status = status(parts);
    SourceHealth told = telling(parts, status);
    return new SourceHealth(
        told.source,
        told.name,
        null,
        status,
        told.since,
        latest(parts, SourceHealth::lastSuccess),
        latest(parts, SourceHealth::lastDocument),
        latest(parts, SourceHealth::newestPublished),
        latest(parts, SourceHealth::silentFrom),
        parts.stream().mapToDouble(SourceHealth::errorRate).max().orElse(0),
        told.message,
        parts.stream().flatMap(part -> part.places.stream()).distinct().toList(),
        parts.stream().flatMap(part -> part.gaps.stream()).distinct().sorted().toList(),
        parts.stream().map(SourceHealth::reported).max(Comparator.naturalOrder()).orElseThrow());
  }

  private static Status status(Collection<SourceHealth> parts) {
    boolean silent =
        parts.stream()
            .filter(part -> part.silentFrom != null)
            .allMatch(part -> part.status == Status.SILENT);
    return parts.stream()
        .map(SourceHealth::status)
        .map(status -> status == Status.SILENT && !silent ? Status.WELL : status)
        .max(Comparator.naturalOrder())
        .orElse(Status.UNKNOWN);
  }

  /** A trouble is as old as its oldest part; all is well since the last part is. */
  private static SourceHealth telling(Collection<SourceHealth> parts, Status status) {
    Comparator<SourceHealth> byAge = Comparator.comparing(SourceHealth::since);
    Stream<SourceHealth> meant = parts.stream().filter(part -> part.status == status);
    boolean trouble = status != Status.SILENT && status.compareTo(Status.WELL) > 0;
    return (trouble ? meant.min(byAge) : meant.max(byAge))
        .orElseGet(() -> parts.stream().max(byAge).orElseThrow());
  }

  private static @Nullable Instant latest(
      Collection<SourceHealth> parts, Function<SourceHealth, @Nullable Instant> time) {
    return parts.stream()
        .map(time)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }
}
