package org.rapporteur.ingest.fetch;

/** What stands before each question to a host, the first and those after redirects. */
@FunctionalInterface
public interface Gate {

  /** Lets everything through. */
  Gate OPEN = url -> {};

  /**
   * Returns when the host may be asked.
   *
   * @throws FetchException where it may not
   */
  void pass(String url) throws FetchException, InterruptedException;
}
