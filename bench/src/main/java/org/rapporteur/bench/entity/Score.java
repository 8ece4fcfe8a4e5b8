package org.rapporteur.bench.entity;

/** Counts of spans: right, found in all, expected in all. */
final class Score {

  private int right;
  private int found;
  private int expected;

  void add(int moreRight, int moreFound, int moreExpected) {
    right += moreRight;
    found += moreFound;
    expected += moreExpected;
  }

  double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  double recall() {
    return expected == 0 ? 0 : (double) right / expected;
  }

  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  @Override
  public String toString() {
    return "P %5.1f  R %5.1f  F1 %5.1f  (%d right, %d found, %d expected)"
        .formatted(100 * precision(), 100 * recall(), 100 * f1(), right, found, expected);
  }
}
