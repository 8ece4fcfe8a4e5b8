package org.rapporteur.ingest.crawl;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import org.apache.kafka.common.KafkaException;
import org.rapporteur.messaging.FencedException;
import org.rapporteur.messaging.FencedPublisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes what visits gave. What belongs together is in one transaction; what comes in while one is
 * being committed shares the next.
 */
final class Ledger implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Ledger.class);

  private static final long LARGEST_TRANSACTION = 8_000_000;
  private static final int MOST_IN_A_TRANSACTION = 500;
  private static final Duration FIRST_RETRY = Duration.ofMillis(200);
  private static final Duration LAST_RETRY = Duration.ofSeconds(10);

  private final FencedPublisher publisher;
  private final Runnable onFenced;
  private final BlockingQueue<Commit> waiting = new LinkedBlockingQueue<>();
  private final Thread writer;
  private volatile boolean closed;

  private record Commit(List<Entry> entries, CompletableFuture<Void> done) {

    long size() {
      return entries.stream().mapToLong(Entry::size).sum();
    }
  }

  /**
   * @param onFenced called where another instance has taken over
   */
  Ledger(FencedPublisher publisher, Runnable onFenced, String name) {
    this.publisher = publisher;
    this.onFenced = onFenced;
    this.writer = Thread.ofVirtual().name("ledger-" + name).start(this::write);
  }

  /**
   * Returns when the entries are stored for good, all of them.
   *
   * @throws CancellationException where they are not, because the ledger was closed
   */
  void commit(List<Entry> entries) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    try {
      submit(entries).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("commits end or are cancelled", e);
    }
  }

  /** The same without waiting. */
  CompletableFuture<Void> submit(List<Entry> entries) {
    var commit = new Commit(List.copyOf(entries), new CompletableFuture<>());
    waiting.add(commit);
    if (closed) {
      cancelAll();
    }
    return commit.done();
  }

  /** Nothing is written after this; what was not committed by now is cancelled. */
  @Override
  public void close() {
    closed = true;
    writer.interrupt();
    try {
      writer.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    cancelAll();
    publisher.close();
  }

  private void cancelAll() {
    for (Commit commit = waiting.poll(); commit != null; commit = waiting.poll()) {
      commit.done().cancel(false);
    }
  }

  private void write() {
    while (!closed) {
      List<Commit> batch = new ArrayList<>();
      try {
        take(batch);
        writeUntilItWorks(batch);
        batch.forEach(commit -> commit.done().complete(null));
      } catch (FencedException e) {
        closed = true;
        batch.forEach(commit -> commit.done().cancel(false));
        onFenced.run();
      } catch (InterruptedException | RuntimeException e) {
        batch.forEach(commit -> commit.done().cancel(false));
        if (!closed) {
          log.error("the ledger stopped", e);
          closed = true;
          onFenced.run();
        }
      }
    }
    cancelAll();
  }

  private void take(List<Commit> batch) throws InterruptedException {
    batch.add(waiting.take());
    long size = batch.getFirst().size();
    while (size < LARGEST_TRANSACTION && batch.size() < MOST_IN_A_TRANSACTION) {
      Commit next = waiting.poll();
      if (next == null) {
        return;
      }
      batch.add(next);
      size += next.size();
    }
  }

  private void writeUntilItWorks(List<Commit> batch) throws FencedException, InterruptedException {
    Duration pause = FIRST_RETRY;
    while (true) {
      try {
        publisher.inTransaction(
            () -> batch.forEach(commit -> commit.entries().forEach(this::publish)));
        return;
      } catch (KafkaException e) {
        if (closed) {
          throw e;
        }
        log.warn("publishing failed, trying again in {}: {}", pause, e.toString());
        Thread.sleep(pause);
        Duration longer = pause.multipliedBy(2);
        pause = longer.compareTo(LAST_RETRY) < 0 ? longer : LAST_RETRY;
      }
    }
  }

  private void publish(Entry entry) {
    if (entry.value() != null) {
      publisher.publish(entry.topic(), entry.partition(), entry.key(), entry.value());
    } else if (entry.partition() != null) {
      publisher.remove(entry.topic(), entry.partition(), entry.key());
    }
  }
}
