package org.rapporteur.ingest.pdf;

import java.time.Duration;
import org.rapporteur.contract.Category;

/** What one document may cost; it is spent while the document is read. */
final class Allowance {

  /** Some ten times the longest report of the United Nations. */
  private static final int GLYPHS = 10_000_000;

  /** A newspaper's page of share prices has half of them; while it is read each takes 400 bytes. */
  private static final int GLYPHS_OF_A_PAGE = 200_000;

  /** A page may be begun twice, whatever the file says that it has. */
  private static final int PAGES = 2 * PdfFile.MOST_PAGES;

  /** Those of three thousand pages, twice over. */
  private static final int LINES = 400_000;

  /** Adobe's own programs open 28 (ISO 32000-1, annex C); careless ones close none on a page. */
  private static final int STATES = 10_000;

  /**
   * In bytes of a page's contents without an operator: what is to be operated on is held in memory,
   * and takes fifty times as much there as in the file.
   */
  private static final int OPERANDS = 2_000_000;

  private final long deadline;
  private int pages;
  private int glyphs;
  private int glyphsOfPage;
  private int lines;
  private int operands;
  private int operations;

  Allowance(Duration time) {
    this.deadline = System.nanoTime() + time.toNanos();
  }

  void beginPage() {
    check(++pages, PAGES, "pages");
    glyphsOfPage = 0;
    operands = 0;
  }

  void spendGlyph() {
    check(++glyphs, GLYPHS, "letters");
    check(++glyphsOfPage, GLYPHS_OF_A_PAGE, "letters on a page");
    spendOperation();
  }

  void spendLines(int more) {
    lines += more;
    check(lines, LINES, "lines");
  }

  void spendStates(int open) {
    check(open, STATES, "states of its graphics in each other");
  }

  /**
   * Takes note of contents that were read and not operated on yet.
   *
   * @param bytes how many more
   */
  void spendOperands(int bytes) {
    operands += bytes;
    check(operands, OPERANDS, "bytes between two operators");
  }

  void spendOperation() {
    operands = 0;
    // the clock costs as much as an operator: it is asked now and then
    if ((++operations & 0xFF) == 0 && System.nanoTime() > deadline) {
      throw new AllowanceSpentException(Category.TOO_SLOW, "The PDF takes too long to read");
    }
  }

  private static void check(int spent, int most, String what) {
    if (spent > most) {
      throw new AllowanceSpentException(
          Category.TOO_LARGE, "The PDF has more than " + most + " " + what);
    }
  }
}
