package org.rapporteur.ingest.crawl.visit;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.rapporteur.ingest.UnreadableException;

/**
 * Reads pages, as many at once as there are processors. The hosts' own threads, which are virtual
 * and mostly wait, would otherwise stand behind every long page: they have no time slices.
 */
final class Readers implements AutoCloseable {

  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          Runtime.getRuntime().availableProcessors(),
          Thread.ofPlatform().daemon().name("reader-", 0).factory());

  /** What {@code reading} gives or throws. What was begun is ended, even if nobody waits. */
  Outcome read(Callable<Outcome> reading) throws UnreadableException, InterruptedException {
    Future<Outcome> outcome = threads.submit(reading);
    try {
      return outcome.get();
    } catch (InterruptedException e) {
      outcome.cancel(false);
      throw e;
    } catch (ExecutionException e) {
      throw cause(e);
    }
  }

  @Override
  public void close() {
    threads.shutdown();
  }

  private static RuntimeException cause(ExecutionException e) throws UnreadableException {
    return switch (e.getCause()) {
      case UnreadableException unreadable -> throw unreadable;
      case Error error -> throw error;
      case RuntimeException failure -> failure;
      case null, default -> new IllegalStateException(e);
    };
  }
}
