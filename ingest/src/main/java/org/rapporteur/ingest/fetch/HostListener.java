package org.rapporteur.ingest.fetch;

import org.rapporteur.contract.crawl.HostState;

/** Is told what hosts wish, as soon as they say so. */
@FunctionalInterface
public interface HostListener {

  /** Tells nobody. */
  HostListener NONE = wish -> {};

  /** Returns when it will not be forgotten. */
  void heard(HostState wish) throws InterruptedException;
}
