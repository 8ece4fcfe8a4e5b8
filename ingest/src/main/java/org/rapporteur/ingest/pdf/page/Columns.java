package org.rapporteur.ingest.pdf.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Puts a page's rows into the order in which they are read: from top to bottom, and where a white
 * strip runs down between two columns of text, the left column before the right one.
 */
public final class Columns {

  private static final int FEWEST_LINES = 5;

  /** A column of shorter pieces is a table's or a list of numbers, in characters. */
  private static final double SHORTEST_PIECE = 15;

  /** More lines across the strip than this share, and it is none. */
  private static final double CROSSING = 0.35;

  private static final int STEP = 2;

  private final List<Line> pieces;

  private Columns(List<Line> pieces) {
    this.pieces = pieces;
  }

  public static List<Line> inReadingOrder(List<Row> rows, double width, int page) {
    Columns columns = new Columns(rows.stream().flatMap(row -> row.pieces(page).stream()).toList());
    return columns
        .gutter(width)
        .map(columns::ordered)
        .orElseGet(() -> spaced(sorted(rows.stream().map(row -> row.line(page)).toList())));
  }

  private Optional<Double> gutter(double width) {
    double best = -1;
    long crossingBest = Long.MAX_VALUE;
    for (double x = 0.3 * width; x < 0.7 * width; x += STEP) {
      long crossing = crossing(x);
      if (crossing < crossingBest && isGutter(x, crossing)) {
        best = x;
        crossingBest = crossing;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(best);
  }

  private boolean isGutter(double x, long crossing) {
    List<Line> left = pieces.stream().filter(piece -> piece.right() <= x).toList();
    List<Line> right = pieces.stream().filter(piece -> piece.left() >= x).toList();
    return crossing <= CROSSING * pieces.size()
        && isColumn(left)
        && isColumn(right)
        && beside(left, right) >= FEWEST_LINES;
  }

  private static boolean isColumn(List<Line> lines) {
    return lines.size() >= FEWEST_LINES
        && lines.stream().mapToInt(line -> line.text().length()).average().orElse(0)
            >= SHORTEST_PIECE;
  }

  /** How many of the right lines stand where the left column is. */
  private static long beside(List<Line> left, List<Line> right) {
    double top = left.stream().mapToDouble(Line::baseline).min().orElse(0) - 1;
    double bottom = left.stream().mapToDouble(Line::baseline).max().orElse(0) + 1;
    return right.stream().filter(l -> l.baseline() >= top && l.baseline() <= bottom).count();
  }

  private long crossing(double x) {
    return pieces.stream().filter(piece -> piece.left() < x && piece.right() > x).count();
  }

  private List<Line> ordered(double gutter) {
    List<Line> ordered = new ArrayList<>();
    List<Line> left = new ArrayList<>();
    List<Line> right = new ArrayList<>();
    double shift = shift(gutter);
    for (Line piece : sorted(pieces)) {
      if (piece.left() >= gutter) {
        right.add(moved(piece, shift));
      } else if (piece.right() <= gutter) {
        left.add(piece);
      } else {
        flush(ordered, left, right);
        ordered.add(piece);
      }
    }
    flush(ordered, left, right);
    return ordered;
  }

  private static void flush(List<Line> ordered, List<Line> left, List<Line> right) {
    ordered.addAll(spaced(left));
    ordered.addAll(spaced(right));
    left.clear();
    right.clear();
  }

  /** From the left column's edge to the right one's. */
  private double shift(double gutter) {
    return edge(gutter, Double.MAX_VALUE) - edge(0, gutter);
  }

  private double edge(double from, double to) {
    return pieces.stream()
        .filter(piece -> piece.left() >= from && piece.right() <= to)
        .mapToDouble(Line::left)
        .min()
        .orElse(from);
  }

  private static Line moved(Line line, double by) {
    return new Line(
        line.text(),
        line.left() - by,
        line.right() - by,
        line.baseline(),
        line.gap(),
        line.size(),
        line.page());
  }

  private static List<Line> sorted(List<Line> lines) {
    return lines.stream()
        .sorted(Comparator.comparingDouble(Line::baseline).thenComparingDouble(Line::left))
        .toList();
  }

  private static List<Line> spaced(List<Line> lines) {
    List<Line> spaced = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      double gap = i == 0 ? Line.UNKNOWN : line.baseline() - lines.get(i - 1).baseline();
      spaced.add(line.withGap(gap));
    }
    return spaced;
  }
}
