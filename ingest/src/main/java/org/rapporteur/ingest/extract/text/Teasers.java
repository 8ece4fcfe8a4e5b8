package org.rapporteur.ingest.extract.text;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.rapporteur.ingest.extract.page.Block;
import org.rapporteur.ingest.extract.page.Survey;
import org.rapporteur.ingest.extract.page.Vocabulary;

/**
 * Teasers stand in series: siblings of one make, each with a title that leads elsewhere and a few
 * words.
 */
public final class Teasers {

  /** So many in a row are no accident. */
  private static final int SERIES = 3;

  private static final int FEWEST_CELLS = 3;
  private static final int MOST_BLOCKS = 8;
  private static final int MOST_WORDS = 400;
  private static final int SHORTEST_TITLE = 10;
  private static final double LINKED = 0.7;

  private final Survey survey;

  Teasers(Survey survey) {
    this.survey = survey;
  }

  /** The elements that are teasers in a series. */
  List<Integer> find() {
    List<Integer> teasers = new ArrayList<>();
    for (int parent = 0; parent < survey.size(); parent++) {
      if (survey.endBlock(parent) - survey.firstBlock(parent) >= 2 * SERIES) {
        addBelow(parent, teasers);
      }
    }
    return teasers;
  }

  private void addBelow(int parent, List<Integer> teasers) {
    List<Integer> row = new ArrayList<>();
    for (int child = parent + 1; child < survey.end(parent); child = survey.end(child)) {
      boolean teaser = isTeaser(child);
      if (!teaser || (!row.isEmpty() && !isAlike(child, row.getLast()))) {
        close(row, teasers);
      }
      if (teaser) {
        row.add(child);
      }
    }
    close(row, teasers);
  }

  private static void close(List<Integer> row, List<Integer> teasers) {
    if (row.size() >= SERIES) {
      teasers.addAll(row);
    }
    row.clear();
  }

  private boolean isTeaser(int element) {
    int from = survey.firstBlock(element);
    int to = survey.endBlock(element);
    if (to - from < 2 || to - from > MOST_BLOCKS || isRowOfData(element) || isItem(element)) {
      return false;
    }
    boolean titled = false;
    int words = 0;
    for (Block block : survey.blocks().subList(from, to)) {
      titled |= block.linkDensity() >= LINKED && block.letters() >= SHORTEST_TITLE;
      words += block.letters() - block.linkLetters();
    }
    return titled && words <= MOST_WORDS;
  }

  /** Rows of a table are alike and have links, too. */
  private boolean isRowOfData(int element) {
    return survey.element(element).nameIs("tr")
        && survey.element(element).childrenSize() >= FEWEST_CELLS;
  }

  /** In a text, a list of links and a few words is a list. */
  private boolean isItem(int element) {
    int at = survey.element(element).nameIs("li") ? element : -1;
    while (at >= 0 && !survey.is(at, Vocabulary.BODY)) {
      at = survey.parent(at);
    }
    return at >= 0;
  }

  private boolean isAlike(int one, int other) {
    Element first = survey.element(one);
    Element second = survey.element(other);
    return first.nameIs(second.normalName()) && first.className().equals(second.className());
  }
}
