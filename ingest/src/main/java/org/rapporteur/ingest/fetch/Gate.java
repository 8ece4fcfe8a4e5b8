package org.rapporteur.ingest.fetch;

/** What stands before each question to a host, the first and those after redirects. */
@FunctionalInterface
public interface Gate {

  /** Lets everything through. */
  Gate OPEN = url -> Turn.FREE;

  /**
   * Returns when the host may be asked. Until the turn is given back, it is asked by nobody else.
   *
   * @throws FetchException where it may not
   */
  Turn pass(String url) throws FetchException, InterruptedException;
}
