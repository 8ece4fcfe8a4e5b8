package org.rapporteur.ingest.pdf;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.rapporteur.contract.Category;
import org.rapporteur.ingest.UnreadableException;

/**
 * Lets work go on for a time and no longer, wherever it hangs. A thread that does not heed its
 * interruption is left behind; when as many as may be are left behind, what comes next is refused
 * until one of them ends. Thread-safe.
 */
final class TimeBox {

  private final Duration time;
  private final int most;
  private final AtomicInteger leftBehind = new AtomicInteger();

  /**
   * @param most how many threads may be left behind
   */
  TimeBox(Duration time, int most) {
    this.time = time;
    this.most = most;
  }

  /**
   * The work's result.
   *
   * @throws UnreadableException {@code too-slow}, or what the work throws
   */
  <T> T call(Callable<T> work) throws UnreadableException {
    if (leftBehind.get() >= most) {
      throw tooSlow("too many others are being read that do not end");
    }
    FutureTask<T> task = new FutureTask<>(work);
    AtomicBoolean over = new AtomicBoolean();
    Thread thread = Thread.ofPlatform().daemon().name("pdf").start(() -> run(task, over));
    try {
      return task.get(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      leaveBehind(thread, over);
      throw tooSlow("it takes longer than " + time.toSeconds() + " seconds");
    } catch (InterruptedException e) {
      leaveBehind(thread, over);
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a PDF was read", e);
    } catch (ExecutionException e) {
      throw failure(Objects.requireNonNull(e.getCause()));
    }
  }

  /** Whoever comes second, the thread at its end or the one that gives it up, settles the count. */
  private void run(FutureTask<?> task, AtomicBoolean over) {
    task.run();
    if (!over.compareAndSet(false, true)) {
      leftBehind.decrementAndGet();
    }
  }

  private void leaveBehind(Thread thread, AtomicBoolean over) {
    if (over.compareAndSet(false, true)) {
      leftBehind.incrementAndGet();
      thread.interrupt();
    }
  }

  private static UnreadableException failure(Throwable cause) {
    return switch (cause) {
      case UnreadableException unreadable -> unreadable;
      case RuntimeException ours -> throw ours;
      case Error ours -> throw ours;
      default -> new UnreadableException(Category.DAMAGED, "The PDF is damaged: " + cause, cause);
    };
  }

  private static UnreadableException tooSlow(String why) {
    return new UnreadableException(Category.TOO_SLOW, "The PDF is refused: " + why);
  }
}
