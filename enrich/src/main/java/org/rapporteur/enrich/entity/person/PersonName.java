package org.rapporteur.enrich.entity.person;

import org.rapporteur.enrich.entity.reading.Reading;
import org.rapporteur.enrich.entity.word.Gap;
import org.rapporteur.enrich.entity.word.Shape;
import org.rapporteur.enrich.entity.word.WordClass;
import org.rapporteur.enrich.entity.word.Words;

/** How persons' names are written: runs of capitalized words, and the order of their parts. */
final class PersonName {

  static final int NONE = -1;
  private static final int LONGEST = 4;
  private static final int LONGEST_ACRONYM = 4;

  private static final long USUAL =
      WordClass.any(
          WordClass.OPENER,
          WordClass.FUNCTION,
          WordClass.POST,
          WordClass.WEAK_POST,
          WordClass.TITLE,
          WordClass.ORGANIZATION_END,
          WordClass.ORGANIZATION_START,
          WordClass.PLACE_END,
          WordClass.HEAD,
          WordClass.STATE_MODIFIER,
          WordClass.COMMON);

  private final Reading reading;
  private final Words words;

  PersonName(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
  }

  /** Whether a word may be part of a person's name. */
  boolean isPart(int index) {
    return index < words.size()
        && words.isCapitalized(index)
        && reading.isFree(index, index)
        && (!words.is(index, WordClass.CALENDAR) || isJan(index))
        && !isAcronym(index)
        && (words.is(index, WordClass.GIVEN_NAME) || isUnusual(index));
  }

  /** The first name, and no month: "Jan Egeland", but "12 Jan". */
  private boolean isJan(int index) {
    boolean day = index > 0 && Character.isDigit(words.text().charAt(words.start(index - 1)));
    return words.is(index, "jan")
        && !day
        && words.gap(index + 1) == Gap.SPACE
        && words.isCapitalized(index + 1);
  }

  /** "IS" is no name; "KIRBY" in a transcript is. */
  private boolean isAcronym(int index) {
    return words.shape(index) == Shape.UPPER && words.length(index) <= LONGEST_ACRONYM;
  }

  /** A word that is no part of any post, organization or grammar. */
  private boolean isUnusual(int index) {
    return !words.isAny(index, USUAL);
  }

  /** The last word of the name that begins at a word, or {@link #NONE}. */
  int end(int first) {
    if (!isPart(first)) {
      return NONE;
    }
    int last = first;
    int parts = 1;
    while (parts < LONGEST) {
      int next = nextPart(last);
      if (next == NONE) {
        break;
      }
      last = next;
      parts++;
    }
    return last;
  }

  /**
   * The end of a name that begins with two initials or with an Arabic father's name: "C. H.
   * Douglas", "Abu Musab al-Zarqawi"; or {@link #NONE}.
   */
  int endOfByname(int first) {
    if (words.is(first, "abu") || words.is(first, "umm")) {
      boolean father = words.gap(first + 1) == Gap.SPACE && isPart(first + 1);
      return father && !words.is(first + 1, WordClass.NAMESAKE) ? end(first + 1) : NONE;
    }
    boolean initials =
        isInitial(first)
            && isInitial(first + 1)
            && isPart(first + 2)
            && words.end(first + 2) - words.start(first + 2) > 2
            && (words.gap(first) != Gap.SPACE || !words.isCapitalized(first - 1));
    return initials ? end(first + 2) : NONE;
  }

  /** The first word of a family name that ends at a word: "Thomas-Greenfield", "al-Assad". */
  int familyNameStart(int last) {
    int before = last - 1;
    if (before < 0 || !reading.isFree(before, before)) {
      return last;
    }
    boolean particle = words.is(before, WordClass.PARTICLE);
    boolean hyphenated = words.gap(last) == Gap.HYPHEN && (particle || isPart(before));
    boolean noble = words.gap(last) == Gap.SPACE && particle && isNoble(before);
    return hyphenated || noble || isIrish(before, last) ? before : last;
  }

  /** The O of "O'Reilly". */
  private boolean isIrish(int before, int last) {
    return words.gap(last) == Gap.APOSTROPHE
        && words.length(before) == 1
        && words.isCapitalized(before);
  }

  /** Particles that are no English words. */
  private boolean isNoble(int index) {
    return words.is(index, "de")
        || words.is(index, "von")
        || words.is(index, "van")
        || words.is(index, "al")
        || words.is(index, "el")
        || words.is(index, "bin");
  }

  /** The next word of a name, past initials, particles and hyphens. */
  private int nextPart(int last) {
    int next = last + 1;
    if (next >= words.size()) {
      return NONE;
    }
    int gap = words.gap(next);
    boolean initial = gap == Gap.STOP && words.length(last) == 1;
    if (gap == Gap.HYPHEN && isHyphenated(last, next)) {
      return next;
    }
    if (gap == Gap.APOSTROPHE && (isPart(next) || isEndOfWord(next))) {
      return next;
    }
    int behindNickname = pastNickname(next);
    if ((!initial && gap != Gap.SPACE && behindNickname == next)
        || words.endsWithApostrophe(last)) {
      return NONE;
    }
    int part = pastParticles(behindNickname);
    boolean goesOn =
        isPart(part)
            || isInitial(part)
            || isFamilyName(last, part)
            || words.is(part, WordClass.SUFFIX);
    return goesOn ? part : NONE;
  }

  /** Past the Buddy of «Harold "Buddy" Moreau»: a word or two in quotation marks. */
  private int pastNickname(int next) {
    for (int end = next + 1; end <= next + 2 && isQuote(next); end++) {
      if (isQuote(end)) {
        return words.isCapitalized(next) ? end : next;
      }
      if (words.gap(end) != Gap.SPACE) {
        break;
      }
    }
    return next;
  }

  /** Whether a quotation mark, with white space, and nothing else stands before a word. */
  private boolean isQuote(int index) {
    if (index <= 0 || index >= words.size() || words.gap(index) != Gap.OTHER) {
      return false;
    }
    String between = words.text().substring(words.end(index - 1), words.start(index)).strip();
    return between.length() == 1 && "\"\u201c\u201d\u2018\u2019'".contains(between);
  }

  /** What stands behind the apostrophe of "Ja'afari"; a possessive s is no part of the name. */
  private boolean isEndOfWord(int index) {
    return words.shape(index) == Shape.LOWER && words.length(index) > 1;
  }

  /** The second half of "Su-yong", "Jean-Pierre" or "al-Assad". */
  private boolean isHyphenated(int last, int next) {
    return words.shape(next) == Shape.LOWER
        ? FamilyNameFirst.isSyllable(words.text(last))
            && FamilyNameFirst.isSyllable(words.text(next))
        : isPart(next);
  }

  /** Behind a given name an ordinary word may be a family name: "Samantha Power". */
  private boolean isFamilyName(int last, int index) {
    boolean initial = words.length(last) == 1;
    boolean given = words.is(last, WordClass.GIVEN_NAME) && !words.is(last, WordClass.COMMON);
    return (initial || given)
        && words.isCapitalized(index)
        && reading.isFree(index, index)
        && words.is(index, WordClass.COMMON)
        && !words.is(index, WordClass.SPEECH)
        && !words.is(index, WordClass.ACT)
        && !words.is(index, WordClass.OPENER)
        && !words.is(index, WordClass.FUNCTION)
        && !words.is(index, WordClass.POST)
        && !words.is(index, WordClass.WEAK_POST)
        && !words.is(index, WordClass.ORGANIZATION_END)
        && !words.is(index, WordClass.PLACE_END);
  }

  private boolean isInitial(int index) {
    return words.isCapitalized(index)
        && words.length(index) == 1
        && words.gap(index + 1) == Gap.STOP;
  }

  private int pastParticles(int index) {
    int part = index;
    int particles = 0;
    while (particles < 2
        && words.is(part, WordClass.PARTICLE)
        && (words.gap(part + 1) & (Gap.SPACE | Gap.HYPHEN)) != 0
        && words.isCapitalized(part + 1)) {
      part++;
      particles++;
    }
    return part;
  }

  /** "St. Louis" is a place, or a church. */
  boolean isSaint(int before) {
    return words.is(before, "st") || words.is(before, "saint");
  }
}
