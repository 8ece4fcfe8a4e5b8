package org.rapporteur.ingest.extract.text;

import java.util.List;
import org.rapporteur.ingest.extract.page.Survey;
import org.rapporteur.ingest.extract.page.Vocabulary;

/**
 * The element that holds the text: the one that is named as its container, if it holds most of the
 * prose; else the deepest to which the prose leads when one goes down from the page, step by step,
 * as long as one child holds nearly all.
 */
public final class Region {

  /** A named container with a lesser share of the page's prose is one teaser among others. */
  private static final double MOST = 0.5;

  /** With a lesser share, the text goes on beside it. */
  private static final double NEARLY_ALL = 0.7;

  private final Survey survey;
  private final Furniture furniture;

  Region(Survey survey, Furniture furniture) {
    this.survey = survey;
    this.furniture = furniture;
  }

  int find() {
    int total = furniture.prose(survey.body());
    for (int mark : new int[] {Vocabulary.BODY, Vocabulary.ARTICLE}) {
      int candidate = richest(mark);
      if (candidate >= 0 && furniture.prose(candidate) > total * MOST) {
        return candidate;
      }
    }
    return descend(survey.body());
  }

  /** The smallest element that holds all of the elements. */
  int around(List<Integer> elements) {
    int region = elements.getFirst();
    while (!survey.within(elements.getLast(), region)) {
      region = survey.parent(region);
    }
    return region;
  }

  /**
   * The element with the mark that holds the most prose; the deepest of those that hold as much.
   */
  private int richest(int mark) {
    int best = -1;
    for (int i = 0; i < survey.size(); i++) {
      boolean candidate = survey.is(i, mark) && !furniture.includes(i);
      if (candidate && (best < 0 || isRicher(i, best))) {
        best = i;
      }
    }
    return best;
  }

  private boolean isRicher(int element, int best) {
    int prose = furniture.prose(element);
    int most = furniture.prose(best);
    return prose > most || (prose == most && survey.within(element, best));
  }

  private int descend(int from) {
    int at = from;
    int next = heir(at);
    while (next >= 0) {
      at = next;
      next = heir(at);
    }
    return at;
  }

  /** The child with nearly all the prose, if it has more than one block, or -1. */
  private int heir(int element) {
    for (int child = element + 1; child < survey.end(element); child = survey.end(child)) {
      boolean nearlyAll = furniture.prose(child) > NEARLY_ALL * furniture.prose(element);
      if (nearlyAll && survey.endBlock(child) - survey.firstBlock(child) > 1) {
        return child;
      }
    }
    return -1;
  }
}
