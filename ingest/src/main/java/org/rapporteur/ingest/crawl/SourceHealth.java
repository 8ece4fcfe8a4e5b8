package org.rapporteur.ingest.crawl;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Document;
import org.rapporteur.contract.PageState;
import org.rapporteur.ingest.source.Source;
import org.rapporteur.ingest.source.SourceList;

/**
 * How each source does, as far as this instance visits it. A source fails while one of its places
 * does, whatever its other pages say, and until that place is read in full again: an "unchanged"
 * heals nothing. It is silent where nothing was published for much longer than ever between its
 * latest publications. Thread-safe.
 */
public final class SourceHealth implements Observer {

  private final SourceList sources;
  private final Clock clock;
  private final Map<String, SourceRecord> records = new ConcurrentHashMap<>();

  public SourceHealth(SourceList sources, Clock clock) {
    this.sources = sources;
    this.clock = clock;
    sources.all().forEach(source -> records.put(source.id(), new SourceRecord(source)));
  }

  /** In one word. */
  public enum Status {
    /** Not visited by this instance. */
    UNKNOWN,
    WELL,
    /** Read without error, and nothing new for longer than usual. */
    SILENT,
    FAILING
  }

  /**
   * How a source does.
   *
   * @param lastSuccess when a page or place of it was last read
   * @param lastDocument when it last gave a new document or version
   * @param newestPublished the latest publication date that was seen
   * @param documents since this instance began
   * @param visits since this instance began
   * @param errors since this instance began
   * @param errorRate of the latest visits, from 0 to 1
   * @param lastError what is wrong with a place, or was with the last page
   */
  public record Health(
      String source,
      Status status,
      @Nullable Instant lastSuccess,
      @Nullable Instant lastDocument,
      @Nullable Instant newestPublished,
      long documents,
      long visits,
      long errors,
      double errorRate,
      @Nullable String lastError) {}

  /** All sources in the order of their list. */
  public List<Health> all() {
    return sources.all().stream().map(source -> of(source.id())).toList();
  }

  /**
   * One source.
   *
   * @throws IllegalArgumentException where it is not on the list
   */
  public Health of(String source) {
    SourceRecord record = records.get(source);
    if (record == null) {
      throw new IllegalArgumentException("no source '" + source + "'");
    }
    return record.health(clock.instant());
  }

  @Override
  public void restored(PageState state) {
    SourceRecord record = records.get(state.source());
    if (record != null) {
      record.published(Moments.of(state.announced()), clock.instant());
    }
  }

  @Override
  public void visited(PageState before, Outcome outcome) {
    SourceRecord record = records.get(before.source());
    if (record == null) {
      return;
    }
    Instant now = clock.instant();
    record.visited(before.url(), error(before.url(), outcome), outcome.documents().size(), now);
    for (Document document : outcome.documents()) {
      record.published(Moments.of(document.published()), now);
    }
  }

  private static @Nullable String error(String url, Outcome outcome) {
    return outcome.states().stream()
        .filter(state -> state.url().equals(url))
        .map(PageState::lastError)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** Shows the figures of every source as gauges; times in seconds since 1970. */
  public void bindTo(MeterRegistry meters) {
    for (Source source : sources.all()) {
      String id = source.id();
      gauge(meters, "rapporteur.source.documents", id, () -> of(id).documents());
      gauge(meters, "rapporteur.source.visits", id, () -> of(id).visits());
      gauge(meters, "rapporteur.source.errors", id, () -> of(id).errors());
      gauge(meters, "rapporteur.source.error.rate", id, () -> of(id).errorRate());
      gauge(meters, "rapporteur.source.last.success", id, () -> seconds(of(id).lastSuccess()));
      gauge(meters, "rapporteur.source.last.document", id, () -> seconds(of(id).lastDocument()));
      for (Status status : Status.values()) {
        statusGauge(meters, id, status);
      }
    }
  }

  private void statusGauge(MeterRegistry meters, String source, Status status) {
    Gauge.builder("rapporteur.source.status", () -> of(source).status() == status ? 1 : 0)
        .tag("source", source)
        .tag("status", status.name().toLowerCase(java.util.Locale.ROOT))
        .register(meters);
  }

  private static void gauge(
      MeterRegistry meters, String name, String source, Supplier<Number> value) {
    Gauge.builder(name, value).tag("source", source).register(meters);
  }

  private static double seconds(@Nullable Instant time) {
    return time == null ? Double.NaN : time.getEpochSecond();
  }
}
