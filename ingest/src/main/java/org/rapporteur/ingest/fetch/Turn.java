package org.rapporteur.ingest.fetch;

/** The right to ask a host one question; given back when the exchange has ended, well or badly. */
@FunctionalInterface
public interface Turn extends AutoCloseable {

  /** Binds nobody. */
  Turn FREE = () -> {};

  @Override
  void close();
}
