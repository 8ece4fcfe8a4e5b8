package org.rapporteur.ingest.extract.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.rapporteur.ingest.extract.page.Survey;

/**
 * The columns in which the cells of tables stand that have headers, so that what is below "No" is
 * told from what is below "Yes" where cells are empty or reach over several rows or columns. Tables
 * without headers may be layouts; theirs are not counted.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/tables.html#forming-a-table">the forming of
 *     a table</a>
 */
final class Columns {

  /** No table that is read has more; attributes of more mean nothing. */
  private static final int MOST = 40;

  private final Survey survey;
  private final Set<Integer> counted = new HashSet<>();
  private final Map<Integer, Integer> columns = new HashMap<>();

  Columns(Survey survey) {
    this.survey = survey;
  }

  /** From 0; -1 where the table has no headers. */
  int of(int cell) {
    int table = survey.above(cell, "table");
    if (table >= 0 && counted.add(table) && hasHeaders(table)) {
      count(table);
    }
    return columns.getOrDefault(cell, -1);
  }

  private boolean hasHeaders(int table) {
    for (int i = table + 1; i < survey.end(table); i++) {
      if (survey.element(i).nameIs("th") && survey.above(i, "table") == table) {
        return true;
      }
    }
    return false;
  }

  private void count(int table) {
    int[] rowsTaken = new int[MOST];
    for (int row = table + 1; row < survey.end(table); row++) {
      if (survey.element(row).nameIs("tr") && survey.above(row, "table") == table) {
        countRow(row, rowsTaken);
      }
    }
  }

  /**
   * Gives each cell of a row the next free column.
   *
   * @param rowsTaken for how many rows from here on each column is taken by a cell from above
   */
  private void countRow(int row, int[] rowsTaken) {
    boolean[] taken = new boolean[MOST];
    for (int column = 0; column < MOST; column++) {
      taken[column] = rowsTaken[column]-- > 0;
    }
    int column = 0;
    for (int cell = row + 1; cell < survey.end(row); cell = survey.end(cell)) {
      while (column < MOST && taken[column]) {
        column++;
      }
      if (column < MOST && isCell(cell)) {
        columns.put(cell, column);
        int end = Math.min(MOST, column + span(cell, "colspan"));
        Arrays.fill(rowsTaken, column, end, span(cell, "rowspan") - 1);
        column = end;
      }
    }
  }

  private boolean isCell(int element) {
    return survey.element(element).nameIs("td") || survey.element(element).nameIs("th");
  }

  private int span(int cell, String attribute) {
    String span = survey.element(cell).attr(attribute).strip();
    boolean number =
        !span.isEmpty() && span.length() < 4 && span.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Math.clamp(Integer.parseInt(span), 1, MOST) : 1;
  }
}
