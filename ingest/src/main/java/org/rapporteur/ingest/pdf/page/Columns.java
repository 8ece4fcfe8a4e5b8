package org.rapporteur.ingest.pdf.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts a page's rows into the order in which they are read: from top to bottom, and where a white
 * strip runs down between columns, the left column before the right one, each of which may hold
 * columns again.
 */
public final class Columns {

  /** More columns than two to this power stand on no page. */
  private static final int DEEPEST = 3;

  private final List<Line> ordered = new ArrayList<>();

  private Columns() {}

  public static List<Line> inReadingOrder(List<Row> rows, int page) {
    List<Piece> pieces = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      pieces.addAll(rows.get(row).pieces(row, page));
    }
    pieces.sort(Piece.DOWNWARD);
    Columns columns = new Columns();
    columns.read(pieces, 0, 0);
    return columns.ordered;
  }

  private void read(List<Piece> pieces, double shift, int depth) {
    Optional<Gutter> gutter = depth < DEEPEST ? Gutter.in(pieces) : Optional.empty();
    if (gutter.isEmpty()) {
      append(pieces, shift);
    } else {
      read(gutter.get(), shift, depth);
    }
  }

  private void read(Gutter gutter, double shift, int depth) {
    double toRight = shift + edge(gutter, true) - edge(gutter, false);
    int top = ordered.size();
    for (Band band : gutter.bands()) {
      int from = ordered.size();
      if (band.isColumns()) {
        read(band.left(), shift, depth + 1);
        read(band.right(), toRight, depth + 1);
      } else {
        append(band.pieces(), shift);
      }
      setApart(top, from);
    }
  }

  /** What stands across columns and what stands in them are not one paragraph. */
  private void setApart(int top, int from) {
    if (top < from && from < ordered.size()) {
      ordered.set(from, ordered.get(from).withGap(Line.APART));
    }
  }

  private void append(List<Piece> pieces, double shift) {
    Line before = null;
    for (Line line : Table.ruled(rows(pieces))) {
      double gap = before == null ? Line.UNKNOWN : line.baseline() - before.baseline();
      ordered.add(line.movedLeft(shift).withGap(gap));
      before = line;
    }
  }

  private static List<List<Piece>> rows(List<Piece> pieces) {
    Map<Integer, List<Piece>> rows = new LinkedHashMap<>();
    pieces.forEach(piece -> rows.computeIfAbsent(piece.row(), row -> new ArrayList<>()).add(piece));
    return List.copyOf(rows.values());
  }

  private static double edge(Gutter gutter, boolean right) {
    return gutter.bands().stream()
        .filter(Band::isColumns)
        .flatMap(band -> (right ? band.right() : band.left()).stream())
        .mapToDouble(Piece::left)
        .min()
        .orElse(0);
  }
}
