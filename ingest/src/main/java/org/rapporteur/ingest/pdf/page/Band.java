package org.rapporteur.ingest.pdf.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What stands to the left and to the right of a strip, or across it, between two heights. */
final class Band {

  private static final int FEWEST_LINES = 5;

  /** A column of shorter pieces is a table's or a list of numbers, in characters. */
  private static final double SHORTEST_PROSE = 15;

  /** Names below each other, as under letters; what is shorter is an answer or a count. */
  private static final double SHORTEST_NAME = 8;

  private static final double LONGEST_NAME = 30;

  /** Lines as long as this, in characters, beside a narrower column are the letter's own. */
  private static final double LETTER = 40;

  /** A heading's letters are larger than the text's by this factor. */
  private static final double LARGE = 1.15;

  private final List<Piece> across = new ArrayList<>();
  private final List<Piece> left = new ArrayList<>();
  private final List<Piece> right = new ArrayList<>();
  private boolean columns;

  void add(Piece piece, double x) {
    if (piece.right() <= x) {
      left.add(piece);
    } else if (piece.left() >= x) {
      right.add(piece);
    } else {
      across.add(piece);
    }
  }

  void addAll(Band other) {
    across.addAll(other.across);
    left.addAll(other.left);
    right.addAll(other.right);
  }

  boolean isCrossing() {
    return !across.isEmpty();
  }

  boolean isColumns() {
    return columns;
  }

  int size() {
    return across.size() + left.size() + right.size();
  }

  List<Piece> left() {
    return left;
  }

  List<Piece> right() {
    return right;
  }

  /** All of it, from top to bottom. */
  List<Piece> pieces() {
    List<Piece> all = new ArrayList<>(across);
    all.addAll(left);
    all.addAll(right);
    all.sort(Piece.DOWNWARD);
    return all;
  }

  /**
   * Whether these are columns by themselves.
   *
   * @param clear whether few lines cross the strip
   */
  void decide(boolean clear) {
    columns =
        left.size() >= FEWEST_LINES
            && right.size() >= FEWEST_LINES
            && (beside(left, right) >= FEWEST_LINES || beside(right, left) >= FEWEST_LINES)
            && (isProse(clear) || areNames() || isLetterWithMargin());
  }

  /** Between columns, a few lines on both sides are columns too; on one they end a paragraph. */
  void follow() {
    columns |=
        across.isEmpty()
            && !left.isEmpty()
            && !right.isEmpty()
            && length(left) >= SHORTEST_PROSE
            && length(right) >= SHORTEST_PROSE;
  }

  /** Takes away large print over the right columns alone: it stands over all of them. */
  Band heading() {
    Band heading = new Band();
    while (columns && !left.isEmpty() && right.size() > 1 && isHeading(right.getFirst())) {
      heading.across.add(right.removeFirst());
    }
    return heading;
  }

  private boolean isHeading(Piece piece) {
    Line first = left.getFirst().line();
    return piece.baseline() < first.baseline() - first.size()
        && piece.line().size() > LARGE * first.size();
  }

  private boolean isProse(boolean clear) {
    return length(left) >= SHORTEST_PROSE
        && length(right) >= SHORTEST_PROSE
        && (clear || (isFull(left) && isFull(right)));
  }

  /** Who signs stands in columns below the letter: names and offices, no numbers and no answers. */
  private boolean areNames() {
    return isName(left)
        && isName(right)
        && sameHeights() >= 0.8 * Math.min(left.size(), right.size());
  }

  private static boolean isName(List<Piece> column) {
    double length = length(column);
    Set<String> different = new HashSet<>();
    column.forEach(piece -> different.add(piece.line().text()));
    return length >= SHORTEST_NAME
        && length <= LONGEST_NAME
        && different.size() >= 0.8 * column.size()
        && column.stream().noneMatch(piece -> piece.line().text().matches(".*[0-9].*"));
  }

  /** A board's or an office's members along the margin keep their own heights. */
  private boolean isLetterWithMargin() {
    boolean narrowLeft = length(left) < SHORTEST_PROSE + 10 && length(right) >= LETTER;
    boolean narrowRight = length(right) < SHORTEST_PROSE + 10 && length(left) >= LETTER;
    return (narrowLeft || narrowRight) && sameHeights() < 0.5 * Math.min(left.size(), right.size());
  }

  private long sameHeights() {
    return left.stream()
        .filter(
            one -> right.stream().anyMatch(it -> Math.abs(it.baseline() - one.baseline()) < 0.5))
        .count();
  }

  /** Most lines of running text reach its edge, most cells of a table do not. */
  private static boolean isFull(List<Piece> column) {
    double from = column.stream().mapToDouble(Piece::left).min().orElse(0);
    double width = column.stream().mapToDouble(Piece::right).max().orElse(0) - from;
    long full = column.stream().filter(piece -> piece.right() - from >= 0.75 * width).count();
    return full >= 0.6 * column.size();
  }

  private static double length(List<Piece> column) {
    return column.stream().mapToInt(piece -> piece.line().text().length()).average().orElse(0);
  }

  /** How many of some lines stand where the others are. */
  private static long beside(List<Piece> others, List<Piece> some) {
    double top = others.stream().mapToDouble(Piece::baseline).min().orElse(0) - 1;
    double bottom = others.stream().mapToDouble(Piece::baseline).max().orElse(0) + 1;
    return some.stream().filter(it -> it.baseline() >= top && it.baseline() <= bottom).count();
  }
}
