package org.rapporteur.ingest.crawl;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
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
  private final Clock clock;

  HostVisits(Clock clock) {
    this.clock = clock;
  }

  /** Has a page visited when it is due, or at once. */
  synchronized void add(PageState state) {
    Instant when = state.nextVisit() == null ? Instant.EPOCH : state.nextVisit();
    due.add(new Due(when, state.url()));
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

  private synchronized String next() throws InterruptedException {
    while (true) {
      Due first = due.peek();
      if (first == null) {
        wait();
        continue;
      }
      long millis = Duration.between(clock.instant(), first.when()).toMillis();
      if (millis <= 0) {
        return due.remove().url();
      }
      wait(millis);
    }
  }
}
