package org.rapporteur.ingest.health;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.crawl.SourceHealth;
import org.rapporteur.contract.crawl.SourceHealth.Status;
import org.rapporteur.ingest.source.Source;
import org.rapporteur.ingest.source.SourceList;

/** Shows how every source does as gauges; times in seconds since 1970. */
public final class HealthMeters implements MeterBinder {

  private static final String STATUS = "rapporteur.source.status";

  private final SourceList sources;
  private final HealthWatch watch;

  public HealthMeters(SourceList sources, HealthWatch watch) {
    this.sources = sources;
    this.watch = watch;
  }

  /** A list that is read again adds the sources that are new. */
  @Override
  public void bindTo(MeterRegistry meters) {
    sources.all().stream()
        .map(Source::id)
        .filter(id -> meters.find(STATUS).tag("source", id).gauge() == null)
        .forEach(id -> register(meters, id));
  }

  private void register(MeterRegistry meters, String id) {
    count(meters, "documents", "Documents found.", id, SourcePart::documents);
    count(meters, "visits", "Visits to its places.", id, SourcePart::visits);
    count(meters, "errors", "Visits that failed.", id, SourcePart::errors);
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
        .tag("source", source)
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
      ToLongFunction<SourcePart> figure) {
    Supplier<Number> sum = () -> watch.parts(source).stream().mapToLong(figure).sum();
    register(meters, name, description, source, sum);
  }

  private void gauge(
      MeterRegistry meters,
      String name,
      String description,
      String source,
      Function<SourceHealth, Double> figure) {
    Supplier<Number> value = () -> watch.of(source).map(figure).orElse(Double.NaN);
    register(meters, name, description, source, value);
  }

  private static void register(
      MeterRegistry meters,
      String name,
      String description,
      String source,
      Supplier<Number> value) {
    Gauge.builder("rapporteur.source." + name, value)
        .description(description)
        .tag("source", source)
        .register(meters);
  }

  private static double seconds(@Nullable Instant time) {
    return time == null ? Double.NaN : time.getEpochSecond();
  }
}
