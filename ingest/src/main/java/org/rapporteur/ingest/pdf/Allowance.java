package org.rapporteur.ingest.pdf;

import java.time.Duration;
import org.rapporteur.contract.Category;

/** What one document may cost; it is spent while the document is read. */
final class Allowance {

  /** Some hundred times the longest report of the United Nations. */
  private static final int GLYPHS = 20_000_000;

  private final long deadline;
  private int glyphs;
  private int operations;

  Allowance(Duration time) {
    this.deadline = System.nanoTime() + time.toNanos();
  }

  void spendGlyph() {
    if (++glyphs > GLYPHS) {
      throw new AllowanceSpentException(
          Category.TOO_LARGE, "The PDF has more than " + GLYPHS + " letters");
    }
    spendOperation();
  }

  void spendOperation() {
    // the clock costs as much as an operator: it is asked now and then
    if ((++operations & 0xFF) == 0 && System.nanoTime() > deadline) {
      throw new AllowanceSpentException(Category.TOO_SLOW, "The PDF takes too long to read");
    }
  }
}
