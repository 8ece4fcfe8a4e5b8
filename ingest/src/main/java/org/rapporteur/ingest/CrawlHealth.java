package org.rapporteur.ingest;

import java.util.function.BooleanSupplier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Tells that no host is asked any more, because Kafka has not been heard for long. */
final class CrawlHealth implements HealthIndicator {

  private final BooleanSupplier cutOff;

  CrawlHealth(BooleanSupplier cutOff) {
    this.cutOff = cutOff;
  }

  @Override
  public Health health() {
    return cutOff.getAsBoolean()
        ? Health.down().withDetail("crawl", "stands still: Kafka is not heard").build()
        : Health.up().build();
  }
}
