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
 */
public record Line(
    String text, double left, double right, double baseline, double gap, double size, int page) {

  public static final double UNKNOWN = -1;

  public Line withText(String other) {
    return new Line(other, left, right, baseline, gap, size, page);
  }

  public Line withGap(double other) {
    return new Line(text, left, right, baseline, other, size, page);
  }

  public Line withRight(double other) {
    return new Line(text, left, other, baseline, gap, size, page);
  }

  /** The mean width of a character. */
  public double characterWidth() {
    return text.isEmpty() ? size / 2 : (right - left) / text.length();
  }
}
