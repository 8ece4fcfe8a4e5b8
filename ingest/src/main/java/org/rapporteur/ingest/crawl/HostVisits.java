package org.rapporteur.ingest.crawl;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import org.rapporteur.contract.PageState;

/** Visits the pages of one host, one after the other, each when it is due. */
final class HostVisits {

  /** Does one visit, whatever that means. */
  @FunctionalInterface
  interface Visit {
    void visit(String url) throws InterruptedException;
  }

  private record Due(Instant when, String url) {}

  private final PriorityQueue<Due> due = new PriorityQueue<>(Comparator.comparing(Due::when));
  private final Map<String, Due> valid = new HashMap<>();
  private final Clock clock;

  HostVisits(Clock clock) {
    this.clock = clock;
  }

  /** Has a page visited when it is due, or at once; what was planned for it before is void. */
  synchronized void add(PageState state) {
    Instant when = state.nextVisit() == null ? Instant.EPOCH : state.nextVisit();
    Due planned = new Due(when, state.url());
    valid.put(state.url(), planned);
    due.add(planned);
    notifyAll();
  }

  /** Goes on until it is interrupted. */
  void run(Visit visit) {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        visit.visit(next());
      }
    } catch (InterruptedException e) {
      // the host is not ours any more
    }
  }

  /** The next page, once it is due. */
  synchronized String next() throws InterruptedException {
    while (true) {
      Due first = due.peek();
      if (first == null) {
        wait();
      } else if (!first.equals(valid.get(first.url()))) {
        due.remove();
      } else if (first.when().isAfter(clock.instant())) {
        wait(Math.max(1, Duration.between(clock.instant(), first.when()).toMillis()));
      } else {
        valid.remove(first.url());
        return due.remove().url();
      }
    }
  }
}
