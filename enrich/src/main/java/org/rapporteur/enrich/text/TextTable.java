package org.rapporteur.enrich.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A table as text: each row on a line of its own, its cells separated by {@code " | "}; a cell may
 * go on over the lines that follow.
 *
 * @param heading what stands before the table, up to a few lines
 */
public record TextTable(String heading, List<Row> rows) {

  /**
   * A row.
   *
   * @param start UTF-16 position in the document's text
   * @param end exclusive
   * @param cells where each cell starts and ends; the last has the lines that follow
   */
  public record Row(int start, int end, List<Cell> cells) {

    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** A cell's place in the document's text. */
  public record Cell(int start, int end) {}

  private static final String BORDER = " | ";
  private static final int FEWEST_ROWS = 3;
  private static final int LONGEST_CONTINUATION = 160;
  private static final int HEADING_LINES = 8;

  public TextTable {
    rows = List.copyOf(rows);
  }

  /** The tables of a text; three rows make one. */
  public static List<TextTable> in(String text) {
    return text.contains(BORDER) ? new Scan(text).tables() : List.of();
  }

  private static final class Scan {

    private final String text;
    private final List<TextTable> tables = new ArrayList<>();
    private final List<String> heading = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();

    Scan(String text) {
      this.text = text;
    }

    List<TextTable> tables() {
      int start = 0;
      while (start < text.length()) {
        int newline = text.indexOf('\n', start);
        int end = newline < 0 ? text.length() : newline;
        line(start, end);
        start = end + 1;
      }
      close();
      return tables;
    }

    private void line(int start, int end) {
      String line = text.substring(start, end);
      if (line.contains(BORDER)) {
        closeRow();
        cut(start, end);
      } else if (!cells.isEmpty() && continues(line)) {
        cells.set(cells.size() - 1, new Cell(cells.getLast().start(), end));
      } else {
        close();
        heading.add(line);
      }
    }

    private static boolean continues(String line) {
      return line.length() <= LONGEST_CONTINUATION && !line.endsWith(".");
    }

    private void closeRow() {
      if (!cells.isEmpty()) {
        rows.add(new Row(cells.getFirst().start(), cells.getLast().end(), cells));
        cells.clear();
      }
    }

    private void cut(int start, int end) {
      int from = start;
      int border = text.indexOf(BORDER, from);
      while (border >= 0 && border < end) {
        cells.add(new Cell(from, border));
        from = border + BORDER.length();
        border = text.indexOf(BORDER, from);
      }
      cells.add(new Cell(from, end));
    }

    private void close() {
      closeRow();
      if (rows.size() >= FEWEST_ROWS) {
        int first = Math.max(0, heading.size() - HEADING_LINES);
        String above = String.join("\n", heading.subList(first, heading.size()));
        tables.add(new TextTable(above, rows));
        heading.clear();
      }
      rows.clear();
    }
  }
}
