package org.rapporteur.ingest.pdf.page;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** Rows whose pieces begin or end below each other are a table's: its cells are kept apart. */
final class Table {

  private static final int FEWEST_ROWS = 3;

  /** Before an item: "(xiv)", "3.", "10:30", a bullet. */
  private static final Pattern LABEL =
      Pattern.compile("\\(?(?:[0-9]{1,3}|[a-z]{1,5})[.)]|[0-9]{1,2}[:.][0-9]{2}|[•–—-]");

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
        .skip(first(one))
        .anyMatch(piece -> other.stream().skip(first(other)).anyMatch(it -> isBelow(piece, it)));
  }

  /** How many pieces the first cell has: the number or time before an item is no cell. */
  private static int first(List<Piece> row) {
    return LABEL.matcher(row.getFirst().line().text()).matches() ? 2 : 1;
  }

  private static boolean isBelow(Piece one, Piece other) {
    return Math.abs(one.left() - other.left()) < STEADY
        || Math.abs(one.right() - other.right()) < STEADY;
  }

  private static Line cells(List<Piece> row) {
    Line whole = Piece.joined(row).line();
    int first = Math.min(first(row), row.size());
    StringJoiner cells = new StringJoiner(" | ");
    cells.add(Piece.joined(row.subList(0, first)).line().text());
    row.stream().skip(first).forEach(piece -> cells.add(piece.line().text()));
    return whole.withText(cells.toString()).asRow();
  }
}
