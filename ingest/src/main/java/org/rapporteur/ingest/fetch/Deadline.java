package org.rapporteur.ingest.fetch;

import java.time.Duration;

/** Until when a host may take its time. */
final class Deadline {

  private final long end;

  Deadline(Duration left) {
    this.end = System.nanoTime() + left.toNanos();
  }

  boolean isOver() {
    return System.nanoTime() - end >= 0;
  }
}
