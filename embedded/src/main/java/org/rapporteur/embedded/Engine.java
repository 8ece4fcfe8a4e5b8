package org.rapporteur.embedded;

/** A server in a child process; its string is its name. */
public abstract sealed class Engine implements AutoCloseable
    permits EmbeddedKafka, EmbeddedElasticsearch {

  private final ChildJvm child;

  Engine(ChildJvm child) {
    this.child = child;
  }

  /** On loopback. */
  final int port() {
    return child.port();
  }

  /** Whether it is up: not while it is being started again. */
  public final boolean isRunning() {
    return child.isRunning();
  }

  /** Returns when its process has ended, for whatever reason. */
  public final void awaitEnd() throws InterruptedException {
    child.awaitEnd();
  }

  /**
   * Starts it again once it has ended, with the same data and at the same address.
   *
   * @throws EngineException where it does not start
   */
  public final void restart() {
    child.restart();
  }

  /** Ends it in good order. */
  @Override
  public final void close() {
    child.close();
  }

  @Override
  public final String toString() {
    return child.toString();
  }
}
