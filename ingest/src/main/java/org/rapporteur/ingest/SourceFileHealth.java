package org.rapporteur.ingest;

import org.rapporteur.ingest.source.SourceFile;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Tells that the list of sources in use is older than its file, which has mistakes. */
final class SourceFileHealth implements HealthIndicator {

  /** Is told in its place, and makes nothing else ill: what is in use goes on. */
  private static final String OUTDATED = "OUTDATED";

  private final SourceFile file;

  SourceFileHealth(SourceFile file) {
    this.file = file;
  }

  @Override
  public Health health() {
    return file.problems().isEmpty()
        ? Health.up().build()
        : Health.status(OUTDATED).withDetail("mistakes", file.problems()).build();
  }
}
