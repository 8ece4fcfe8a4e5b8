package org.rapporteur.ingest.crawl.territory;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import org.apache.kafka.common.KafkaException;
import org.rapporteur.messaging.FencedException;
import org.rapporteur.messaging.FencedPublisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes what visits gave, in the order in which it came. What belongs together is in one
 * transaction; what comes in while one is being committed shares the next. Whoever brings something
 * need not wait until it is stored, as long as there is room.
 */
public final class Ledger implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Ledger.class);

  private static final long LARGEST_TRANSACTION = 8_000_000;
  private static final int MOST_IN_A_TRANSACTION = 500;

  /** What may wait to be stored, counted as {@link Entry#size} is. */
  private static final int ROOM = 16_000_000;

  /** So many visits at most wait to be stored: as many are made again if the instance dies. */
  private static final int MOST_WAITING = 128;

  private static final Duration FIRST_RETRY = Duration.ofMillis(200);
  private static final Duration LAST_RETRY = Duration.ofSeconds(10);
  private static final Duration LEAVING = Duration.ofSeconds(5);

  private final FencedPublisher publisher;
  private final Runnable beforehand;
  private final Runnable onFenced;
  private final Duration gathering;
  private final BlockingQueue<Commit> waiting = new LinkedBlockingQueue<>();
  private final Semaphore room = new Semaphore(ROOM);
  private final Thread writer;
  private volatile boolean closed;

  private record Commit(List<Entry> entries, CompletableFuture<Void> stored) {

    static Commit of(List<Entry> entries) {
      return new Commit(List.copyOf(entries), new CompletableFuture<>());
    }

    long size() {
      return entries.stream().mapToLong(Entry::size).sum();
    }

    int room() {
      return Math.clamp(size(), ROOM / MOST_WAITING, ROOM);
    }
  }

  /**
   * @param beforehand done before each transaction is committed: makes sure of what entries refer
   *     to
   * @param onFenced called where another instance has taken over, or the publisher is of no more
   *     use
   * @param gathering between two transactions, so that many visits share one: each costs the
   *     brokers as much as many pages do
   */
  public Ledger(
      FencedPublisher publisher,
      Runnable beforehand,
      Runnable onFenced,
      Duration gathering,
      String name) {
    this.publisher = publisher;
    this.beforehand = beforehand;
    this.onFenced = onFenced;
    this.gathering = gathering;
    this.writer = Thread.ofPlatform().daemon().name("ledger-" + name).start(this::write);
  }

  /**
   * Has the entries stored, once there is room for them.
   *
   * @return done when they are stored for good, all of them; cancelled where they are not, because
   *     the ledger was closed
   */
  CompletableFuture<Void> commit(List<Entry> entries) throws InterruptedException {
    Commit commit = Commit.of(entries);
    room.acquire(commit.room());
    CompletableFuture<Void> stored = submit(commit);
    var _ = stored.whenComplete((_, _) -> room.release(commit.room()));
    return stored;
  }

  /** The same, room or not. */
  CompletableFuture<Void> submit(List<Entry> entries) {
    return submit(Commit.of(entries));
  }

  private CompletableFuture<Void> submit(Commit commit) {
    if (closed) {
      commit.stored().cancel(false);
    } else {
      waiting.add(commit);
    }
    return commit.stored();
  }

  /** Stores what was brought by now, for a short time; what is still there then is cancelled. */
  @Override
  public void close() {
    closed = true;
    waiting.add(Commit.of(List.of()));
    try {
      if (!writer.join(LEAVING)) {
        writer.interrupt();
        writer.join();
      }
    } catch (InterruptedException e) {
      writer.interrupt();
      Thread.currentThread().interrupt();
    }
    publisher.close();
  }

  private void write() {
    try {
      while (!closed || !waiting.isEmpty()) {
        store(next());
        Thread.sleep(gathering);
      }
    } catch (FencedException e) {
      onFenced.run();
    } catch (InterruptedException | RuntimeException e) {
      if (!closed) {
        log.error("the ledger stopped", e);
        onFenced.run();
      }
    } finally {
      closed = true;
      cancel(waiting);
    }
  }

  private List<Commit> next() throws InterruptedException {
    List<Commit> batch = new ArrayList<>();
    long size = 0;
    for (Commit next = waiting.take(); next != null; next = waiting.poll()) {
      batch.add(next);
      size += next.size();
      if (size >= LARGEST_TRANSACTION || batch.size() >= MOST_IN_A_TRANSACTION) {
        break;
      }
    }
    return batch;
  }

  private void store(List<Commit> batch) throws FencedException, InterruptedException {
    try {
      writeUntilItWorks(batch);
      batch.forEach(commit -> commit.stored().complete(null));
    } finally {
      // nothing happens to those that are stored
      cancel(batch);
    }
  }

  private static void cancel(Collection<Commit> commits) {
    commits.forEach(commit -> commit.stored().cancel(false));
  }

  private void writeUntilItWorks(List<Commit> batch) throws FencedException, InterruptedException {
    Duration pause = FIRST_RETRY;
    while (true) {
      try {
        beforehand.run();
        publisher.inTransaction(
            () -> batch.forEach(commit -> commit.entries().forEach(this::publish)));
        return;
      } catch (KafkaException | UncheckedIOException e) {
        if (closed) {
          throw e;
        }
        log.warn("storing failed, trying again in {}: {}", pause, e.toString());
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
