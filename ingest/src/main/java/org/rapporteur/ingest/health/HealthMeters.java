package org.rapporteur.ingest.health;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.SourceHealth;
import org.rapporteur.contract.SourceHealth.Status;
import org.rapporteur.ingest.source.Source;
import org.rapporteur.ingest.source.SourceList;

/** Shows how every source does as gauges; times in seconds since 1970. */
public final class HealthMeters implements MeterBinder {

  private final SourceList sources;
  private final HealthWatch watch;

  public HealthMeters(SourceList sources, HealthWatch watch) {
    this.sources = sources;
    this.watch = watch;
  }

  @Override
  public void bindTo(MeterRegistry meters) {
    for (Source source : sources.all()) {
      String id = source.id();
      count(meters, "rapporteur.source.documents", id, SourcePart::documents);
      count(meters, "rapporteur.source.visits", id, SourcePart::visits);
      count(meters, "rapporteur.source.errors", id, SourcePart::errors);
      gauge(meters, "rapporteur.source.error.rate", id, SourceHealth::errorRate);
      gauge(meters, "rapporteur.source.last.success", id, it -> seconds(it.lastSuccess()));
      gauge(meters, "rapporteur.source.last.document", id, it -> seconds(it.lastDocument()));
      for (Status status : Status.values()) {
        statusGauge(meters, id, status);
      }
    }
  }

  private void statusGauge(MeterRegistry meters, String source, Status status) {
    Gauge.builder("rapporteur.source.status", () -> status(source) == status ? 1 : 0)
        .tag("source", source)
        .tag("status", status.json())
        .register(meters);
  }

  private Status status(String source) {
    return watch.of(source).map(SourceHealth::status).orElse(Status.UNKNOWN);
  }

  private void count(
      MeterRegistry meters, String name, String source, ToLongFunction<SourcePart> figure) {
    Gauge.builder(name, () -> watch.parts(source).stream().mapToLong(figure).sum())
        .tag("source", source)
        .register(meters);
  }

  private void gauge(
      MeterRegistry meters, String name, String source, Function<SourceHealth, Double> figure) {
    Gauge.builder(name, () -> watch.of(source).map(figure).orElse(Double.NaN))
        .tag("source", source)
        .register(meters);
  }

  private static double seconds(@Nullable Instant time) {
    return time == null ? Double.NaN : time.getEpochSecond();
  }
}
