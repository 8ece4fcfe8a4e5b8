package org.rapporteur.ingest.fetch;

import java.io.InterruptedIOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.rapporteur.contract.Category;

/**
 * Large bodies are read a few at a time, whoever sends them: hosts together could send more than
 * memory holds, though none of them sends more than it may. Who has to wait reads nothing, so that
 * the host waits too. A body has one place, and leaves it at its deadline at the latest; nobody
 * waits for a second one. Thread-safe.
 */
final class LargeBodies {

  private static final long PATIENCE_MILLIS = 200;

  private final Semaphore places;

  LargeBodies(int most) {
    this.places = new Semaphore(most, true);
  }

  /**
   * Waits for a place.
   *
   * @param late whether the time is over
   */
  void enter(BooleanSupplier late) throws FetchException, InterruptedIOException {
    try {
      while (!places.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
        if (late.getAsBoolean()) {
          throw FetchException.passing(
              Category.TOO_SLOW, "too many large bodies are being read for this one", null);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted before a large body");
    }
  }

  void leave() {
    places.release();
  }
}
