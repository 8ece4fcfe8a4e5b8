package org.rapporteur.ingest.fetch;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One question at a time goes to a host, and between the end of one exchange and the start of the
 * next there is a pause. Counted so, whatever holds a question up on its way, the host never sees
 * two that are closer. Whoever asks is served in turn. Thread-safe.
 */
public final class Pace {

  /** Beyond so many hosts, those that nobody waits for and that were quiet long are forgotten. */
  private static final int MANY = 10_000;

  /** Longer than any pause. */
  private static final long LONG = TimeUnit.HOURS.toNanos(1);

  private final Map<String, Host> hosts = new ConcurrentHashMap<>();
  private final Timer timer;
  private volatile int limit = MANY;

  public Pace() {
    this(new Timer() {});
  }

  Pace(Timer timer) {
    this.timer = timer;
  }

  /** Time, which tests make pass by themselves. */
  interface Timer {

    default long nanos() {
      return System.nanoTime();
    }

    default void sleep(long nanos) throws InterruptedException {
      TimeUnit.NANOSECONDS.sleep(nanos);
    }
  }

  /**
   * Returns when the host may be asked.
   *
   * @param pause since the last exchange ended
   */
  public Turn take(String name, Duration pause) throws InterruptedException {
    forget();
    Host host = hosts.compute(name, (key, known) -> joined(known));
    try {
      host.take(pause.toNanos());
    } catch (InterruptedException e) {
      leave(name);
      throw e;
    }
    return () -> {
      host.giveBack();
      leave(name);
    };
  }

  /** Leaves the host alone for a while. */
  public void rest(String name, Duration wait) {
    hosts.compute(name, (key, known) -> joined(known)).rest(wait.toNanos());
    leave(name);
  }

  private Host joined(@Nullable Host known) {
    Host host = known == null ? new Host() : known;
    host.present++;
    return host;
  }

  private void leave(String name) {
    hosts.computeIfPresent(
        name,
        (key, host) -> {
          host.present--;
          return host;
        });
  }

  private void forget() {
    if (hosts.size() > limit) {
      hosts
          .keySet()
          .forEach(name ->
              hosts.computeIfPresent(name, (key, host) -> host.isForgotten() ? null : host));
      limit = Math.max(MANY, 2 * hosts.size());
    }
  }

  private final class Host {

    private final Semaphore turn = new Semaphore(1, true);

    /** How many ask or wait; written within the map's computations only. */
    private int present;

    private volatile long quietSince = timer.nanos() - LONG;
    private volatile long restsUntil = timer.nanos();

    void take(long pause) throws InterruptedException {
      turn.acquire();
      try {
        for (long left = left(pause); left > 0; left = left(pause)) {
          timer.sleep(left);
        }
      } catch (InterruptedException e) {
        turn.release();
        throw e;
      }
    }

    void giveBack() {
      quietSince = timer.nanos();
      turn.release();
    }

    synchronized void rest(long wait) {
      long until = timer.nanos() + wait;
      restsUntil = until - restsUntil > 0 ? until : restsUntil;
    }

    boolean isForgotten() {
      return present == 0 && left(LONG) <= 0;
    }

    private long left(long pause) {
      long now = timer.nanos();
      return Math.max(quietSince + pause - now, restsUntil - now);
    }
  }
}
