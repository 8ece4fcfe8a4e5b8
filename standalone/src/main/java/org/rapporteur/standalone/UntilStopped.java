package org.rapporteur.standalone;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;

/** Keeps a process tree until the process is told to end, and ends it in good order then. */
final class UntilStopped {

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

  private static void stop(Thread main, CountDownLatch closed) {
    main.interrupt();
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
