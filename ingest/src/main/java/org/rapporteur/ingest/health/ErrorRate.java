package org.rapporteur.ingest.health;

import org.rapporteur.contract.crawl.SourceHealth;

/**
 * The share of visits that failed: of all visits while they are few, and of many with more weight
 * for the later ones.
 */
final class ErrorRate {

  /** After so many visits each new one counts as much as the one before it did. */
  private static final int FEW = 10;

  private int visits;
  private double rate;

  /** Goes on from what was reported; how many visits that was about is not known. */
  void restore(SourceHealth last) {
    rate = last.errorRate();
    visits = rate > 0 || last.lastSuccess() != null ? FEW : 0;
  }

  void visited(boolean failed) {
    visits = Math.min(visits + 1, FEW);
    rate += ((failed ? 1 : 0) - rate) / visits;
  }

  /** From 0 to 1. */
  double rate() {
    return rate;
  }
}
