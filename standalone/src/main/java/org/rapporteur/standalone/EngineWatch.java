package org.rapporteur.standalone;

import java.time.Duration;
import java.util.function.Consumer;
import org.rapporteur.embedded.Engine;
import org.rapporteur.embedded.EngineException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts an engine again that ended by itself: a few times, after longer and longer pauses. */
final class EngineWatch implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(EngineWatch.class);

  private static final int ATTEMPTS = 5;
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

  /** An engine that ran for so long has recovered from what ended it before. */
  private static final Duration RECOVERED = Duration.ofMinutes(10);

  private final Engine engine;
  private final Duration firstPause;
  private final Consumer<String> givenUp;
  private final Thread thread;

  /**
   * @param givenUp is told why, when the engine ended once too often
   */
  EngineWatch(Engine engine, Consumer<String> givenUp) {
    this(engine, FIRST_PAUSE, givenUp);
  }

  EngineWatch(Engine engine, Duration firstPause, Consumer<String> givenUp) {
    this.engine = engine;
    this.firstPause = firstPause;
    this.givenUp = givenUp;
    this.thread = Thread.ofVirtual().name("watch-" + engine).start(this::watch);
  }

  /** The engine may end from now on; it is not being started any more when this returns. */
  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void watch() {
    int ended = 0;
    String last = "";
    try {
      while (ended <= ATTEMPTS) {
        long began = System.nanoTime();
        engine.awaitEnd();
        ended = System.nanoTime() - began > RECOVERED.toNanos() ? 1 : ended + 1;
        if (ended <= ATTEMPTS) {
          log.error("{} has ended; attempt {} of {} to start it again", engine, ended, ATTEMPTS);
          Thread.sleep(firstPause.multipliedBy(1L << (ended - 1)));
          last = restarted();
        }
      }
      givenUp.accept(engine + " cannot be kept running: " + last);
    } catch (InterruptedException e) {
      // the engine is being stopped
    }
  }

  /** Starts it again and says what came of it. */
  private String restarted() {
    try {
      engine.restart();
      log.warn("{} runs again", engine);
      return "it was started again, and ended";
    } catch (EngineException e) {
      log.error("{}", e.getMessage());
      return String.valueOf(e.getMessage());
    }
  }
}
