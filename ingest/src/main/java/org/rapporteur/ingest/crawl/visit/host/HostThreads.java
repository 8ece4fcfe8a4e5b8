package org.rapporteur.ingest.crawl.visit.host;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.ingest.fetch.Gate;
import org.rapporteur.ingest.fetch.Turn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The threads that visit hosts, one a host, and how they end. In good order, whoever has asked a
 * host hears the answer and has it stored, and nobody else begins to ask: else the next owner would
 * ask for the same page again. Thread-safe.
 */
public final class HostThreads {

  private static final Logger log = LoggerFactory.getLogger(HostThreads.class);

  /** The lease of other hosts is not renewed meanwhile, and is not to run out. */
  private static final Duration ANSWERS = Lease.LENGTH.dividedBy(2);

  private static final Duration LEAVING = Duration.ofSeconds(10);

  private final Set<Thread> threads = new HashSet<>();
  private final Set<Thread> asking = new HashSet<>();
  private boolean leaving;
  private long left;

  /** Begins to visit a host, unless all are leaving. */
  public synchronized void start(String host, Runnable visits) {
    if (!leaving) {
      threads.add(Thread.ofVirtual().name("host-" + host).start(visits));
    }
  }

  /** The same gate, which nobody passes who is leaving. */
  public Gate guarded(Gate gate) {
    return url -> begun(gate.pass(url));
  }

  private Turn begun(Turn turn) throws InterruptedException {
    if (!mayAsk()) {
      turn.close();
      throw new InterruptedException();
    }
    return turn;
  }

  private synchronized boolean mayAsk() {
    if (!leaving) {
      asking.add(Thread.currentThread());
    }
    return !leaving;
  }

  /**
   * The visit that the current thread made is over, with all that follows from it.
   *
   * @throws InterruptedException where it was the last
   */
  public synchronized void visited() throws InterruptedException {
    asking.remove(Thread.currentThread());
    if (leaving) {
      throw new InterruptedException();
    }
  }

  /** No host is asked any more; returns at once. */
  public synchronized void leave() {
    if (!leaving) {
      leaving = true;
      left = System.nanoTime();
      threads.stream().filter(thread -> !asking.contains(thread)).forEach(Thread::interrupt);
    }
  }

  /** Returns when those that had asked are done, or have had the time for it. */
  public void awaitAnswers() throws InterruptedException {
    leave();
    long end = left + ANSWERS.toNanos();
    for (Thread thread : all()) {
      thread.join(Duration.ofNanos(Math.max(0, end - System.nanoTime())));
    }
  }

  /** Breaks off what is still being done. */
  public void interrupt() {
    leave();
    all().forEach(Thread::interrupt);
  }

  /** Returns when no thread runs any more. */
  public void awaitEnd() throws InterruptedException {
    for (Thread thread : all()) {
      if (!thread.join(LEAVING)) {
        log.warn("{} does not stop", thread.getName());
      }
    }
  }

  private synchronized List<Thread> all() {
    return List.copyOf(threads);
  }
}
