package org.rapporteur.ingest.crawl;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.PageState;
import org.rapporteur.ingest.source.Source;
import org.rapporteur.ingest.source.SourceList;

/** How each source does, as far as this instance visits it. Thread-safe. */
public final class SourceHealth implements Observer {

  private final SourceList sources;
  private final Clock clock;
  private final Map<String, Health> known = new ConcurrentHashMap<>();

  public SourceHealth(SourceList sources, Clock clock) {
    this.sources = sources;
    this.clock = clock;
  }

  /**
   * How a source does.
   *
   * @param lastSuccess when a page or place of it was last read
   * @param lastDocument when it last gave a new document or version
   * @param documents since this instance began
   * @param visits since this instance began
   * @param errors since this instance began
   * @param lastError what was wrong the last time, where that was the last visit
   */
  public record Health(
      String source,
      @Nullable Instant lastSuccess,
      @Nullable Instant lastDocument,
      long documents,
      long visits,
      long errors,
      @Nullable String lastError) {

    static Health unknown(String source) {
      return new Health(source, null, null, 0, 0, 0, null);
    }
  }

  /** All sources in the order of their list. */
  public List<Health> all() {
    return sources.all().stream().map(Source::id).map(this::of).toList();
  }

  /** One source. */
  public Health of(String source) {
    return known.getOrDefault(source, Health.unknown(source));
  }

  @Override
  public void visited(PageState before, Outcome outcome) {
    known.compute(
        before.source(),
        (source, health) -> after(health == null ? Health.unknown(source) : health, outcome));
  }

  private Health after(Health health, Outcome outcome) {
    String error =
        outcome.states().stream()
            .map(PageState::lastError)
            .filter(message -> message != null)
            .findFirst()
            .orElse(null);
    Instant now = clock.instant();
    int documents = outcome.documents().size();
    return new Health(
        health.source(),
        error == null ? now : health.lastSuccess(),
        documents > 0 ? now : health.lastDocument(),
        health.documents() + documents,
        health.visits() + 1,
        health.errors() + (error == null ? 0 : 1),
        error);
  }

  /** Shows the figures of every source as gauges; times in seconds since 1970. */
  public void bindTo(MeterRegistry meters) {
    for (Source source : sources.all()) {
      String id = source.id();
      gauge(meters, "rapporteur.source.documents", id, () -> of(id).documents());
      gauge(meters, "rapporteur.source.visits", id, () -> of(id).visits());
      gauge(meters, "rapporteur.source.errors", id, () -> of(id).errors());
      gauge(meters, "rapporteur.source.last.success", id, () -> seconds(of(id).lastSuccess()));
      gauge(meters, "rapporteur.source.last.document", id, () -> seconds(of(id).lastDocument()));
    }
  }

  private static void gauge(
      MeterRegistry meters, String name, String source, java.util.function.Supplier<Number> value) {
    Gauge.builder(name, value).tag("source", source).register(meters);
  }

  private static double seconds(@Nullable Instant time) {
    return time == null ? Double.NaN : time.getEpochSecond();
  }
}
