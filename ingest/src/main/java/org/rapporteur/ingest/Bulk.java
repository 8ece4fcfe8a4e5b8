package org.rapporteur.ingest;

import java.util.concurrent.locks.ReentrantLock;
import org.rapporteur.contract.Category;
import org.rapporteur.ingest.markup.TooMuchMarkupException;

/**
 * Large inputs are read one at a time, whoever reads them: each may take much memory, and all
 * stages share it.
 */
public final class Bulk {

  /** In bytes: most pages of the press are smaller, and wait for nobody. */
  private static final int LARGE = 512 * 1024;

  private static final ReentrantLock TURN = new ReentrantLock(true);

  private Bulk() {}

  /** What makes something of an input. */
  @FunctionalInterface
  public interface Reading<T> {
    T read() throws UnreadableException;
  }

  /**
   * Reads an input.
   *
   * @param size in bytes
   * @throws UnreadableException {@code too-large} where its markup is, or what the reading throws
   */
  public static <T> T read(int size, Reading<T> reading) throws UnreadableException {
    boolean large = size > LARGE;
    if (large) {
      TURN.lock();
    }
    try {
      return reading.read();
    } catch (TooMuchMarkupException e) {
      throw new UnreadableException(Category.TOO_LARGE, String.valueOf(e.getMessage()), e);
    } finally {
      if (large) {
        TURN.unlock();
      }
    }
  }
}
