package org.rapporteur.enrich.entity;

import org.jspecify.annotations.Nullable;
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
  private static final int LONGEST_DESCRIPTION = 8;
  private static final int LONGEST_BRACKET = 15;

  private final Reading reading;
  private final Words words;

  BodySaid(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
  }

  Organizations.@Nullable Span at(int index) {
    if (!beginsName(index)) {
      return null;
    }
    int last = end(index);
    if (!isName(index, last) || isPlace(last)) {
      return null;
    }
    boolean described = !isWhere(index - 1) && isDescribed(last + 1);
    boolean told = described || isCalled(index) || isDefined(last + 1);
    return told ? new Organizations.Span(index, last, "description") : null;
  }

  private boolean beginsName(int index) {
    boolean goesOn =
        words.follows(index)
            && words.isCapitalized(index - 1)
            && !words.is(index - 1, WordClass.OPENER);
    return !goesOn
        && !words.is(index, WordClass.OPENER)
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

  /** "Is a major manufacturer of"; a bracket may stand between. */
  private boolean isDefined(int next) {
    int verb = pastBracket(next);
    boolean is =
        (words.is(verb, "is")
            || words.is(verb, "was")
            || words.is(verb, "are")
            || words.is(verb, "were"));
    return is
        && verb >= 0
        && (verb > next || words.gap(verb) == Gap.SPACE)
        && isArticle(verb + 1)
        && isBody(verb + 2, true);
  }

  private int pastBracket(int next) {
    if ((words.gap(next) & Gap.BRACKET) == 0) {
      return next;
    }
    for (int i = next + 1; i < next + LONGEST_BRACKET && i < words.size(); i++) {
      if ((words.gap(i) & Gap.BRACKET) != 0) {
        return i;
      }
    }
    return -1;
  }

  /** ", a Swedish retailer,". */
  private boolean isDescribed(int next) {
    return words.gap(next) == Gap.COMMA && isArticle(next) && isBody(next + 1, false);
  }

  private boolean isArticle(int index) {
    return words.is(index, "a") || words.is(index, "an");
  }

  /** Whether a description's noun is a body: it ends there, or goes on with a small word. */
  private boolean isBody(int first, boolean defined) {
    for (int i = first; i < first + LONGEST_DESCRIPTION && i < words.size(); i++) {
      boolean small = words.is(i, WordClass.FUNCTION) && !words.is(i, "and");
      boolean stops =
          small || (words.gap(i) & (Gap.STOP | Gap.COMMA | Gap.PARAGRAPH | Gap.BRACKET)) != 0;
      if (stops) {
        return false;
      }
      if (words.is(i, WordClass.BODY_NOUN) && words.shape(i) == Shape.LOWER && endsNoun(i + 1)) {
        return defined || !words.is(i + 1, "of");
      }
    }
    return false;
  }

  private boolean endsNoun(int next) {
    return !words.follows(next)
        || (words.is(next, WordClass.FUNCTION) && !words.is(next, "to"))
        || words.is(next, "that")
        || words.is(next, "which")
        || words.text(next).endsWith("ed")
        || words.is(next, "run")
        || words.is(next, "operating");
  }
}
