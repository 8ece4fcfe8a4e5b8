package org.rapporteur.enrich.entity.listed;

import org.rapporteur.enrich.entity.dictionary.Match;
import org.rapporteur.enrich.entity.reading.Reading;
import org.rapporteur.enrich.entity.word.Gap;
import org.rapporteur.enrich.entity.word.WordClass;
import org.rapporteur.enrich.entity.word.Words;

/**
 * When a city stands for a government: where it acts or speaks, owns what governments own, or has
 * relations. "In Geneva" is a place.
 */
final class Capital {

  private static final int LONGEST_PAIR = 4;

  private final Words words;
  private final Reading reading;

  Capital(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
  }

  boolean acts(Match match) {
    int first = match.first();
    int next = match.last() + 1;
    if (isSeatOf(first)) {
      return true;
    }
    boolean place = words.is(first - 1, WordClass.PLACE_BEFORE) || words.is(first - 1, "of");
    if (place || isPartOfName(first)) {
      return false;
    }
    return isSubject(next)
        || isSubjectOfPair(first, next)
        || owns(next)
        || hasAuthorities(next)
        || relates(first)
        || isAgent(first);
  }

  /** "The government in Addis Ababa". */
  private boolean isSeatOf(int first) {
    return words.is(first - 1, "in")
        && words.follows(first)
        && words.is(first - 2, WordClass.GOVERNMENT)
        && words.is(first - 3, "the");
  }

  private boolean isPartOfName(int first) {
    return words.gap(first) == Gap.SPACE
        && words.isCapitalized(first - 1)
        && reading.at(first - 1) == null
        && !words.is(first - 1, WordClass.OPENER)
        && !words.is(first - 1, WordClass.CALENDAR);
  }

  private boolean isSubject(int next) {
    boolean aside =
        words.gap(next) == Gap.COMMA && words.is(next, "for") && words.is(next + 1, "its");
    if (aside) {
      return isVerb(next + 3);
    }
    if (words.gap(next) == Gap.COMMA && words.is(next, "which")) {
      return isVerb(next + 1);
    }
    if (words.gap(next) != Gap.SPACE) {
      return false;
    }
    return isVerb(next) || (words.is(next, WordClass.ADVERB) && isVerb(next + 1));
  }

  /** "Rejects", "said", "is working", "has agreed"; but not "is a city". */
  private boolean isVerb(int index) {
    if (words.is(index, WordClass.BE)) {
      return words.follows(index + 1) && isParticiple(index + 1);
    }
    return words.is(index, WordClass.ACT) || words.is(index, WordClass.SPEECH);
  }

  private boolean isParticiple(int index) {
    if (index >= words.size() || words.isCapitalized(index)) {
      return false;
    }
    String word = words.text(index);
    return word.endsWith("ing")
        || word.endsWith("ed")
        || words.is(index, WordClass.PARTICIPLE)
        || words.is(index, WordClass.ADVERB);
  }

  /** "Seoul and Western countries have". */
  private boolean isSubjectOfPair(int first, int next) {
    boolean pair =
        words.is(next, "and") && words.gap(next) == Gap.SPACE && words.gap(first) != Gap.COMMA;
    for (int i = next + 2; pair && i < next + 1 + LONGEST_PAIR && words.follows(i); i++) {
      if (isVerb(i)) {
        return words.isCapitalized(next + 1);
      }
    }
    return false;
  }

  private boolean owns(int next) {
    boolean possessive = words.gap(next) == Gap.APOSTROPHE && words.is(next, "s");
    return possessive
        && (words.is(next + 1, WordClass.POSSESSION) || words.is(next + 2, WordClass.POSSESSION));
  }

  /** "Seoul officials". */
  private boolean hasAuthorities(int next) {
    return words.gap(next) == Gap.SPACE
        && words.is(next, WordClass.AUTHORITY)
        && !words.isCapitalized(next);
  }

  /** "Relations with Beijing", "tensions between Seoul and Tokyo", "pressure on Pyongyang". */
  private boolean relates(int first) {
    int at = first - 1;
    boolean joined = words.is(at, "and") && words.isCapitalized(at - 1);
    int preposition = joined ? at - 2 : at;
    boolean relating =
        words.is(preposition, "with")
            || words.is(preposition, "between")
            || words.is(preposition, "on");
    return relating && words.is(preposition - 1, WordClass.RELATION);
  }

  /** "Submitted by Pyongyang". */
  private boolean isAgent(int first) {
    return words.is(first - 1, "by") && words.is(first - 2, WordClass.ACT);
  }
}
