package org.rapporteur.bench.extract;

/**
 * Found and right, found and wrong, and missed.
 *
 * @param found true positives
 * @param wrong false positives
 * @param missed false negatives
 */
public record Tally(int found, int wrong, int missed) {

  static final Tally NONE = new Tally(0, 0, 0);

  Tally plus(Tally other) {
    return new Tally(found + other.found, wrong + other.wrong, missed + other.missed);
  }

  public double precision() {
    return share(found, found + wrong);
  }

  public double recall() {
    return share(found, found + missed);
  }

  public double f1() {
    return share(2 * found, 2 * found + wrong + missed);
  }

  static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
