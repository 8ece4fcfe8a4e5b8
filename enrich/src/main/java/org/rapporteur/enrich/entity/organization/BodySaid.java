package org.rapporteur.enrich.entity.organization;

import org.jspecify.annotations.Nullable;
import org.rapporteur.enrich.entity.reading.Descriptions;
import org.rapporteur.enrich.entity.reading.Reading;
import org.rapporteur.enrich.entity.word.Gap;
import org.rapporteur.enrich.entity.word.Shape;
import org.rapporteur.enrich.entity.word.WordClass;
import org.rapporteur.enrich.entity.word.Words;

/**
 * Names of which the text itself says that they are bodies: "Acme is a manufacturer of", "Acme, a
 * Swedish retailer,", "the newspaper Le Pré".
 */
final class BodySaid {

  private static final int LONGEST_NAME = 5;

  private final Reading reading;
  private final Words words;
  private final Descriptions descriptions;

  BodySaid(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
    this.descriptions = new Descriptions(words);
  }

  Organizations.@Nullable Span at(int index) {
    if (!beginsName(index)) {
      return null;
    }
    int last = end(index);
    if (!isName(index, last) || isPlace(last)) {
      return null;
    }
    boolean described = !isWhere(index - 1) && descriptions.follows(last + 1, WordClass.BODY_NOUN);
    boolean told =
        described || isCalled(index) || descriptions.defines(last + 1, WordClass.BODY_NOUN);
    return told ? new Organizations.Span(index, last, "description") : null;
  }

  private boolean beginsName(int index) {
    boolean goesOn =
        words.follows(index)
            && words.isCapitalized(index - 1)
            && !words.is(index - 1, WordClass.OPENER);
    return !goesOn
        && !words.is(index, WordClass.OPENER)
        && !words.is(index, WordClass.COMPANY)
        && !words.is(index, WordClass.CALENDAR)
        && !words.is(index, WordClass.TITLE)
        && !words.is(index, WordClass.POST)
        && !words.is(index, WordClass.WEAK_POST);
  }

  private int end(int first) {
    int last = first;
    while (last - first < LONGEST_NAME) {
      int next = last + 1;
      if (words.follows(next) && isPart(next)) {
        last = next;
      } else if (words.follows(next)
          && words.is(next, WordClass.PARTICLE)
          && words.follows(next + 1)
          && isPart(next + 1)) {
        last = next + 1;
      } else {
        break;
      }
    }
    return last;
  }

  private boolean isPart(int index) {
    return words.isCapitalized(index) && reading.isFree(index, index);
  }

  /** More than an ordinary word with a capital, and no one with a post. */
  private boolean isName(int first, int last) {
    boolean ordinary =
        words.shape(first) != Shape.UPPER
            && (words.is(first, WordClass.COMMON) || words.is(first, WordClass.GIVEN_NAME));
    boolean person = reading.at(last + 1) != null && words.follows(last + 1);
    return !person
        && !words.is(last, WordClass.POST)
        && !words.is(last, WordClass.WEAK_POST)
        && !words.is(last, WordClass.CALENDAR)
        && (first < last || !ordinary)
        && words.end(last) - words.start(first) > 1;
  }

  /** "In Washington, a": a place. */
  private boolean isWhere(int before) {
    return words.is(before, "in") || words.is(before, "near") || words.is(before, "from");
  }

  private boolean isPlace(int last) {
    return words.is(last, WordClass.PLACE_END);
  }

  /** "The newspaper Le Pré", "militant group Ansar al-Marj". */
  private boolean isCalled(int first) {
    return words.gap(first) == Gap.SPACE
        && words.gap(first - 1) != Gap.HYPHEN
        && words.shape(first - 1) == Shape.LOWER
        && words.is(first - 1, WordClass.BODY_NOUN);
  }
}
