package org.rapporteur.standalone.read;

import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on several inputs at a time and hands the results on in the inputs' order, each as soon as
 * it may, also where the next input is long in coming.
 */
final class InOrder {

  private InOrder() {}

  /**
   * Ends when the last result has been handed on.
   *
   * @param ahead how many inputs may be under way or wait for their turn
   */
  static <I, O> void each(
      Iterator<I> inputs,
      Function<I, O> work,
      Consumer<O> result,
      ExecutorService threads,
      int ahead)
      throws InterruptedException {
    BlockingQueue<CompletableFuture<Optional<O>>> underWay = new ArrayBlockingQueue<>(ahead);
    Thread.ofPlatform()
        .daemon()
        .name("inputs")
        .start(() -> submitAll(inputs, work, threads, underWay));
    Optional<O> next = underWay.take().join();
    while (next.isPresent()) {
      result.accept(next.get());
      next = underWay.take().join();
    }
  }

  /** The end is an empty result; a fault while inputs are read is the last result's. */
  private static <I, O> void submitAll(
      Iterator<I> inputs,
      Function<I, O> work,
      ExecutorService threads,
      BlockingQueue<CompletableFuture<Optional<O>>> underWay) {
    try {
      CompletableFuture<Optional<O>> end = CompletableFuture.completedFuture(Optional.empty());
      try {
        while (inputs.hasNext()) {
          I input = inputs.next();
          underWay.put(
              CompletableFuture.supplyAsync(() -> Optional.of(work.apply(input)), threads));
        }
      } catch (RuntimeException e) {
        end = CompletableFuture.failedFuture(e);
      }
      underWay.put(end);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
