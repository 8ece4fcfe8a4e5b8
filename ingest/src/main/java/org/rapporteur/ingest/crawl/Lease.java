package org.rapporteur.ingest.crawl;

import java.time.Duration;

/**
 * How long this instance may take the hosts for its own without hearing from the group. An instance
 * that was held up, or cut off, and whose hosts are another's by now, asks none of them again.
 * Thread-safe.
 */
final class Lease {

  private final long length;
  private long end = System.nanoTime();

  /**
   * @param length shorter than what the group waits for before it takes an instance for dead
   */
  Lease(Duration length) {
    this.length = length.toNanos();
  }

  /**
   * The group said that we are of it.
   *
   * @param asked when we asked it, in nanoseconds as {@link System#nanoTime} counts
   */
  synchronized void renew(long asked) {
    end = asked + length;
    notifyAll();
  }

  /** The hosts are another's now. */
  synchronized void end() {
    end = System.nanoTime();
  }

  /** Whether the hosts are ours for certain. */
  synchronized boolean isHeld() {
    return System.nanoTime() - end < 0;
  }

  /** Returns when the hosts are ours for certain. */
  synchronized void await() throws InterruptedException {
    while (!isHeld()) {
      wait();
    }
  }
}
