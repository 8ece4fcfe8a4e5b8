package org.rapporteur.ingest.extract.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.ingest.extract.page.Block;
import org.rapporteur.ingest.extract.page.Survey;

/**
 * Turns blocks into text. Paragraphs and headings are separated by a blank line and quoted ones
 * begin with a mark; items of a list and rows of a table stand on lines of their own.
 */
public final class Rendering {

  /** Longer cells are columns of a layout, not of a table. */
  private static final int LONGEST_CELL = 200;

  private static final String NEXT_CELL = " | ";
  private static final String EMPTY_CELL = "| ";

  private static final int MANY_CELLS = 3;

  /** The mark of a note, which its text follows. */
  private static final Pattern NOTE = Pattern.compile("\\[[0-9]{1,3}]");

  /** Where a block stands: its nearest list item, table row and cell, each -1 if there is none. */
  private record Place(int item, int row, int cell) {

    static final Place NOWHERE = new Place(-1, -1, -1);
  }

  private final Survey survey;
  private final StringBuilder text = new StringBuilder();
  private Place last = Place.NOWHERE;
  private boolean lastIsNote;
  private final ListNumbers numbers;
  private final Columns columns;
  private final Set<Integer> marked = new HashSet<>();

  public Rendering(Survey survey) {
    this.survey = survey;
    this.numbers = new ListNumbers(survey);
    this.columns = new Columns(survey);
  }

  public String of(List<Block> blocks) {
    blocks.forEach(this::add);
    return text.toString();
  }

  private void add(Block block) {
    int cell = aboveCell(block.element());
    boolean tabular =
        cell >= 0 && (isShort(cell) || (block.letters() <= LONGEST_CELL && isAmongMany(cell)));
    int row = cell >= 0 ? survey.above(cell, "tr") : -1;
    boolean first = row >= 0 && marked.add(row);
    Place place =
        new Place(survey.above(block.element(), "li"), tabular ? row : -1, tabular ? cell : -1);
    String words = survey.text(block);
    String separator = separator(place);
    boolean line = !separator.startsWith(NEXT_CELL);
    text.append(separator).append(line ? mark(place, block, first) : "").append(words);
    last = place;
    lastIsNote = NOTE.matcher(words).matches();
  }

  private String separator(Place place) {
    if (text.isEmpty()) {
      return "";
    }
    if (lastIsNote) {
      return " ";
    }
    if (place.row >= 0 && place.row == last.row && place.cell != last.cell) {
      int before = columns.of(last.cell);
      return NEXT_CELL + EMPTY_CELL.repeat(Math.max(0, columns.of(place.cell) - before - 1));
    }
    boolean nextRow = place.row != last.row && areOfOneTable(place.row, last.row);
    boolean nextItem = place.item != last.item && areOfOneList(place.item, last.item);
    return nextRow || nextItem ? "\n" : "\n\n";
  }

  /** Whether two items are of one list, or one of them is of a list within the other's. */
  private boolean areOfOneList(int one, int other) {
    return one >= 0
        && other >= 0
        && (survey.within(one, survey.parent(other)) || survey.within(other, survey.parent(one)));
  }

  private boolean areOfOneTable(int one, int other) {
    return one >= 0 && other >= 0 && survey.above(one, "table") == survey.above(other, "table");
  }

  /**
   * Of empty cells before the first of a row; of a quotation and of an item, the outer first.
   *
   * @param first whether nothing of its row stands before it
   */
  private String mark(Place place, Block block, boolean first) {
    int quotation = survey.above(block.element(), "blockquote");
    String quoted = quotation >= 0 ? "> " : "";
    String empty =
        first && place.row >= 0 ? EMPTY_CELL.repeat(Math.max(0, columns.of(place.cell))) : "";
    String item = place.item >= 0 && marked.add(place.item) ? itemMark(place.item) : "";
    return empty + (quotation > place.item ? item + quoted : quoted + item);
  }

  private String itemMark(int item) {
    int list = survey.parent(item);
    return list >= 0 && survey.element(list).nameIs("ol") ? numbers.of(item) + ". " : "- ";
  }

  /** A layout has few columns, a table of data may have a long cell among others. */
  private boolean isAmongMany(int cell) {
    return survey.element(cell).siblingElements().size() >= MANY_CELLS - 1;
  }

  private boolean isShort(int cell) {
    int letters = 0;
    for (int i = survey.firstBlock(cell); i < survey.endBlock(cell); i++) {
      letters += survey.blocks().get(i).letters();
      if (letters > LONGEST_CELL) {
        return false;
      }
    }
    return true;
  }

  private int aboveCell(int element) {
    return Math.max(survey.above(element, "td"), survey.above(element, "th"));
  }
}
