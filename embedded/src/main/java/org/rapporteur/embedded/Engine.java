package org.rapporteur.embedded;

/** A server in a child process; its string is its name. */
public sealed interface Engine extends AutoCloseable permits EmbeddedKafka, EmbeddedElasticsearch {

  /** Whether it is up: not while it is being started again. */
  boolean isRunning();

  /** Returns when its process has ended, for whatever reason. */
  void awaitEnd() throws InterruptedException;

  /**
   * Starts it again once it has ended, with the same data and at the same address.
   *
   * @throws EngineException where it does not start
   */
  void restart();

  /** Ends it in good order. */
  @Override
  void close();
}
