package org.rapporteur.ingest.pdf.page;

import java.util.ArrayList;
import java.util.List;

/** Rows whose pieces begin or end below each other are a table's: its cells are kept apart. */
final class Table {

  private static final int FEWEST_ROWS = 3;

  /** In points. */
  private static final double STEADY = 3;

  private Table() {}

  /** Each row as one line, a table's with a bar between cells. */
  static List<Line> ruled(List<List<Piece>> rows) {
    List<Line> lines = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= rows.size(); i++) {
      if (i == rows.size() || !areAligned(rows.get(i - 1), rows.get(i))) {
        boolean table = i - from >= FEWEST_ROWS;
        rows.subList(from, i)
            .forEach(row -> lines.add(table ? cells(row) : Piece.joined(row).line()));
        from = i;
      }
    }
    return lines;
  }

  private static boolean areAligned(List<Piece> one, List<Piece> other) {
    return one.stream()
        .skip(1)
        .anyMatch(piece -> other.stream().skip(1).anyMatch(below -> isBelow(piece, below)));
  }

  private static boolean isBelow(Piece one, Piece other) {
    return Math.abs(one.left() - other.left()) < STEADY
        || Math.abs(one.right() - other.right()) < STEADY;
  }

  private static Line cells(List<Piece> row) {
    List<String> cells = row.stream().map(piece -> piece.line().text()).toList();
    return Piece.joined(row).line().withText(String.join(" | ", cells)).asRow();
  }
}
