package org.rapporteur.ingest.health;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.crawl.SourceHealth;
import org.rapporteur.contract.crawl.SourceHealth.Status;
import org.rapporteur.ingest.source.Source;
import org.rapporteur.ingest.source.SourceList;

/** Shows how every source does, and what was done for it; times in seconds since 1970. */
public final class HealthMeters implements MeterBinder {

  private static final String PREFIX = "rapporteur.source.";
  private static final String STATUS = PREFIX + "status";
  private static final String SOURCE = "source";

  private final SourceList sources;
  private final HealthWatch watch;

  public HealthMeters(SourceList sources, HealthWatch watch) {
    this.sources = sources;
    this.watch = watch;
  }

  /** A list that is read again adds the sources that are new, and takes away those that are not. */
  @Override
  public void bindTo(MeterRegistry meters) {
    meters.getMeters().stream().filter(this::isOfRemovedSource).forEach(meters::remove);
    sources.all().stream()
        .map(Source::id)
        .filter(id -> meters.find(STATUS).tag(SOURCE, id).gauge() == null)
        .forEach(id -> register(meters, id));
  }

  private boolean isOfRemovedSource(Meter meter) {
    String source = meter.getId().getTag(SOURCE);
    return source != null
        && meter.getId().getName().startsWith(PREFIX)
        && sources.find(source).isEmpty();
  }

  private void register(MeterRegistry meters, String id) {
    count(meters, "documents", "Documents found.", id, Tally::documents);
    count(meters, "visits", "Visits to its places and documents.", id, Tally::visits);
    count(meters, "errors", "Visits that failed.", id, Tally::errors);
    gauge(meters, "gaps", "Numbers missing in its series.", id, it -> (double) it.gaps().size());
    gauge(meters, "error.rate", "Share of late visits that failed.", id, SourceHealth::errorRate);
    gauge(meters, "last.success", "When a place was read.", id, it -> seconds(it.lastSuccess()));
    gauge(meters, "last.document", "When a document came.", id, it -> seconds(it.lastDocument()));
    for (Status status : Status.values()) {
      statusGauge(meters, id, status);
    }
  }

  private void statusGauge(MeterRegistry meters, String source, Status status) {
    Gauge.builder(STATUS, () -> status(source) == status ? 1 : 0)
        .description("1 for the status that the source has.")
        .tag(SOURCE, source)
        .tag("status", status.json())
        .register(meters);
  }

  private Status status(String source) {
    return watch.of(source).map(SourceHealth::status).orElse(Status.UNKNOWN);
  }

  private void count(
      MeterRegistry meters,
      String name,
      String description,
      String source,
      ToDoubleFunction<Tally> figure) {
    FunctionCounter.builder(PREFIX + name, watch.tally(source), figure)
        .description(description)
        .tag(SOURCE, source)
        .register(meters);
  }

  private void gauge(
      MeterRegistry meters,
      String name,
      String description,
      String source,
      Function<SourceHealth, Double> figure) {
    Supplier<Number> value = () -> watch.of(source).map(figure).orElse(Double.NaN);
    Gauge.builder(PREFIX + name, value)
        .description(description)
        .tag(SOURCE, source)
        .register(meters);
  }

  private static double seconds(@Nullable Instant time) {
    return time == null ? Double.NaN : time.getEpochSecond();
  }
}
