package org.rapporteur.ingest.crawl.visit.host;

import java.time.Duration;

/**
 * How long this instance may take the hosts for its own without hearing from the group. An instance
 * that was held up, or cut off, and whose hosts are another's by now, asks none of them again.
 * Thread-safe.
 */
public final class Lease {

  /** After so long without a word the group takes an instance for dead. */
  public static final Duration SESSION = Duration.ofSeconds(10);

  /** An instance gives up before the group gives it up. */
  public static final Duration LENGTH = SESSION.minusSeconds(2);

  private final long length;
  private long end = System.nanoTime();

  /**
   * @param length shorter than what the group waits for before it takes an instance for dead
   */
  public Lease(Duration length) {
    this.length = length.toNanos();
  }

  /**
   * The group said that we are of it.
   *
   * @param asked when we asked it, in nanoseconds as {@link System#nanoTime} counts
   */
  public synchronized void renew(long asked) {
    end = asked + length;
    notifyAll();
  }

  /** The hosts are another's now. */
  public synchronized void end() {
    if (isHeld()) {
      end = System.nanoTime();
    }
  }

  /** Whether the hosts are ours for certain. */
  public synchronized boolean isHeld() {
    return System.nanoTime() - end < 0;
  }

  /** Whether they have not been for so long. */
  public synchronized boolean isOver(Duration since) {
    return System.nanoTime() - end >= since.toNanos();
  }

  /** Returns when the hosts are ours for certain. */
  synchronized void await() throws InterruptedException {
    while (!isHeld()) {
      wait();
    }
  }
}
