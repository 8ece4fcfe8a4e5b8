package org.rapporteur.ingest.extract;

import java.util.List;

/**
 * Turns blocks into text. Paragraphs, headings and quotations are separated by a blank line; items
 * of a list and rows of a table stand on lines of their own.
 */
final class Rendering {

  private static final int LONGEST_CELL = 200;

  private final Survey survey;
  private final StringBuilder text = new StringBuilder();
  private int lastItem = -1;
  private int lastRow = -1;
  private int lastList = -1;
  private int number;

  Rendering(Survey survey) {
    this.survey = survey;
  }

  String of(List<Block> blocks) {
    blocks.forEach(this::add);
    return text.toString();
  }

  private void add(Block block) {
    int item = above(block.element(), "li");
    int row = block.letters() <= LONGEST_CELL ? above(block.element(), "tr") : -1;
    if (row >= 0 && row == lastRow) {
      text.append(" | ");
    } else if (row >= 0 && lastRow >= 0 && sameParent(row, lastRow)) {
      text.append('\n');
    } else if (item >= 0 && lastItem >= 0 && item != lastItem && sameParent(item, lastItem)) {
      text.append('\n');
    } else if (!text.isEmpty()) {
      text.append("\n\n");
    }
    if (item >= 0 && item != lastItem) {
      text.append(marker(item));
    } else if (item < 0 && above(block.element(), "blockquote") >= 0) {
      text.append("> ");
    }
    text.append(survey.text(block));
    lastItem = item;
    lastRow = row;
  }

  private String marker(int item) {
    int list = survey.parent(item);
    number = list == lastList ? number + 1 : 1;
    lastList = list;
    return list >= 0 && survey.element(list).nameIs("ol") ? number + ". " : "- ";
  }

  private boolean sameParent(int one, int other) {
    return survey.parent(one) == survey.parent(other);
  }

  /** The nearest element of the tag at or above the element, or -1. */
  private int above(int element, String tag) {
    for (int at = element; at >= 0; at = survey.parent(at)) {
      if (survey.element(at).nameIs(tag)) {
        return at;
      }
    }
    return -1;
  }
}
