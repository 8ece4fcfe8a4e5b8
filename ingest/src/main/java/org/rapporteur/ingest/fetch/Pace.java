package org.rapporteur.ingest.fetch;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps the starts of two questions to one host apart. Whoever asks gets the next free moment, in
 * turn. Thread-safe.
 */
public final class Pace {

  /** Beyond so many hosts, those that have been free for long are forgotten. */
  private static final int MANY = 10_000;

  private final Map<String, Long> free = new ConcurrentHashMap<>();

  /** Returns when the host may be asked. */
  public void await(String host, Duration pause) throws InterruptedException {
    long wait = reserve(host, pause, System.nanoTime());
    if (wait > 0) {
      Thread.sleep(Duration.ofNanos(wait));
    }
  }

  /** Leaves the host alone for a while. */
  public void rest(String host, Duration pause) {
    long until = System.nanoTime() + pause.toNanos();
    free.merge(host, until, (known, now) -> known - now >= 0 ? known : now);
  }

  /** Takes the next free moment and says how many nanoseconds away it is. */
  long reserve(String host, Duration pause, long now) {
    forget(now);
    long next =
        free.compute(
            host,
            (key, moment) -> (moment == null || moment - now < 0 ? now : moment) + pause.toNanos());
    return next - pause.toNanos() - now;
  }

  private void forget(long now) {
    if (free.size() > MANY) {
      free.values().removeIf(moment -> moment - now < 0);
    }
  }
}
