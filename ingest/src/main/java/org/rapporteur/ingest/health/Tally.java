package org.rapporteur.ingest.health;

import java.util.concurrent.atomic.LongAdder;
import org.rapporteur.ingest.crawl.visit.Outcome;

/** What this instance did for a source since it was started, whatever hosts it had. Thread-safe. */
final class Tally {

  private final LongAdder documents = new LongAdder();
  private final LongAdder visits = new LongAdder();
  private final LongAdder errors = new LongAdder();

  void visited(Outcome outcome, boolean failed) {
    visits.increment();
    documents.add(outcome.documents().size());
    if (failed) {
      errors.increment();
    }
  }

  long documents() {
    return documents.sum();
  }

  long visits() {
    return visits.sum();
  }

  long errors() {
    return errors.sum();
  }
}
