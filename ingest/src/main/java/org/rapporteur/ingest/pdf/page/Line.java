package org.rapporteur.ingest.pdf.page;

/**
 * A printed line, in points for a PDF and in characters for plain text.
 *
 * @param text without white space at its ends
 * @param left where it begins, from its column's left edge or the page's
 * @param right where it ends
 * @param baseline from the page's top
 * @param gap from the line before it in reading order; {@link #UNKNOWN} at a page's or column's top
 * @param size of its letters
 * @param page counted from 0
 * @param isRow whether it is a table's
 */
public record Line(
    String text,
    double left,
    double right,
    double baseline,
    double gap,
    double size,
    int page,
    boolean isRow) {

  public static final double UNKNOWN = -1;

  /** Between columns and what stands across them, where no sentence runs on. */
  public static final double APART = -2;

  public Line(
      String text, double left, double right, double baseline, double gap, double size, int page) {
    this(text, left, right, baseline, gap, size, page, false);
  }

  /** Whether it is a page's, a column's or a table's first. */
  public boolean isFirst() {
    return gap < 0;
  }

  public Line withText(String other) {
    return new Line(other, left, right, baseline, gap, size, page, isRow);
  }

  public Line withGap(double other) {
    return new Line(text, left, right, baseline, other, size, page, isRow);
  }

  public Line withRight(double other) {
    return new Line(text, left, other, baseline, gap, size, page, isRow);
  }

  Line movedLeft(double by) {
    return new Line(text, left - by, right - by, baseline, gap, size, page, isRow);
  }

  Line asRow() {
    return new Line(text, left, right, baseline, gap, size, page, true);
  }

  /** The mean width of a character. */
  public double characterWidth() {
    return text.isEmpty() ? size / 2 : (right - left) / text.length();
  }
}
