package org.rapporteur.standalone;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/** Keeps a process tree until the process is told to end, and ends it in good order then. */
final class UntilStopped {

  private static final Duration LONGEST_END = Duration.ofMinutes(1);

  private UntilStopped() {}

  /** How a tree is started. */
  interface Start {
    ProcessTree start() throws IOException;
  }

  /** What is done with it once it runs. */
  interface Work {
    void with(ProcessTree tree) throws InterruptedException;
  }

  static void serve(Start start, Work work) throws IOException, InterruptedException {
    Thread main = Thread.currentThread();
    CountDownLatch closed = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(main, closed), "stop"));
    try (ProcessTree tree = start.start()) {
      work.with(tree);
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      // the shutdown hook wants the tree closed, which has just been done
    } finally {
      closed.countDown();
    }
  }

  /**
   * Ends the process with a message and status 2: in good order if that succeeds in a minute, which
   * stages without their engine may not do.
   */
  static void fail(String why) {
    System.err.println("rapporteur: " + why);
    Thread.ofPlatform().daemon().start(() -> System.exit(Rapporteur.FAILED));
    Thread.ofPlatform().daemon().start(UntilStopped::halt);
  }

  private static void halt() {
    try {
      Thread.sleep(LONGEST_END);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(Rapporteur.FAILED);
  }

  private static void stop(Thread main, CountDownLatch closed) {
    main.interrupt();
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
