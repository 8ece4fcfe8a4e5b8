package org.rapporteur.ingest.extract.text;

import java.util.List;
import org.rapporteur.ingest.extract.page.Block;
import org.rapporteur.ingest.extract.page.Survey;

/**
 * Turns blocks into text. Paragraphs and headings are separated by a blank line and quoted ones
 * begin with a mark; items of a list and rows of a table stand on lines of their own.
 */
public final class Rendering {

  /** Longer cells are columns of a layout, not of a table. */
  private static final int LONGEST_CELL = 200;

  /** Where a block stands: its nearest list item, table row and cell, each -1 if there is none. */
  private record Place(int item, int row, int cell) {

    static final Place NOWHERE = new Place(-1, -1, -1);
  }

  private final Survey survey;
  private final StringBuilder text = new StringBuilder();
  private Place last = Place.NOWHERE;
  private int list = -1;
  private int number;

  public Rendering(Survey survey) {
    this.survey = survey;
  }

  public String of(List<Block> blocks) {
    blocks.forEach(this::add);
    return text.toString();
  }

  private void add(Block block) {
    boolean tabular = block.letters() <= LONGEST_CELL;
    Place place =
        new Place(
            survey.above(block.element(), "li"),
            tabular ? survey.above(block.element(), "tr") : -1,
            tabular ? aboveCell(block.element()) : -1);
    text.append(separator(place)).append(mark(place, block)).append(survey.text(block));
    last = place;
  }

  private String separator(Place place) {
    if (text.isEmpty()) {
      return "";
    }
    if (place.row >= 0 && place.row == last.row && place.cell != last.cell) {
      return " | ";
    }
    boolean nextRow = place.row != last.row && areSiblings(place.row, last.row);
    boolean nextItem = place.item != last.item && areSiblings(place.item, last.item);
    return nextRow || nextItem ? "\n" : "\n\n";
  }

  private boolean areSiblings(int one, int other) {
    return one >= 0 && other >= 0 && survey.parent(one) == survey.parent(other);
  }

  private String mark(Place place, Block block) {
    if (place.item >= 0) {
      return place.item == last.item ? "" : itemMark(place.item);
    }
    return survey.above(block.element(), "blockquote") >= 0 ? "> " : "";
  }

  private String itemMark(int item) {
    int parent = survey.parent(item);
    number = parent == list ? number + 1 : 1;
    list = parent;
    return parent >= 0 && survey.element(parent).nameIs("ol") ? number + ". " : "- ";
  }

  private int aboveCell(int element) {
    return Math.max(survey.above(element, "td"), survey.above(element, "th"));
  }
}
