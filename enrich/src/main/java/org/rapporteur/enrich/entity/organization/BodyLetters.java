package org.rapporteur.enrich.entity.organization;

import org.jspecify.annotations.Nullable;
import org.rapporteur.enrich.entity.reading.Reading;
import org.rapporteur.enrich.entity.word.Gap;
import org.rapporteur.enrich.entity.word.Shape;
import org.rapporteur.enrich.entity.word.WordClass;
import org.rapporteur.enrich.entity.word.Words;

/** Bodies that a text calls by their letters alone: "MRN fighters", "a member of the MRN". */
final class BodyLetters {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 6;

  private final Reading reading;
  private final Words words;

  BodyLetters(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
  }

  Organizations.@Nullable Span at(int index) {
    return isAcronym(index) && (hasMembers(index + 1) || says(index + 1) || isJoined(index))
        ? new Organizations.Span(index, index, "letters")
        : null;
  }

  private boolean isAcronym(int index) {
    int length = words.length(index);
    return words.shape(index) == Shape.UPPER
        && length >= SHORTEST
        && length <= LONGEST
        && !words.is(index, WordClass.NO_BODY)
        && !words.is(index, WordClass.COMMON)
        && !words.is(index, WordClass.ORDINARY)
        && !isShouted(index - 1, index)
        && !isShouted(index + 1, index + 1)
        && reading.isFree(index, index);
  }

  /** Beside other capitals, a part of a longer name or of a headline. */
  private boolean isShouted(int neighbour, int gapAt) {
    int gap = words.gap(gapAt);
    boolean beside = gap == Gap.NONE || (gap & (Gap.SPACE | Gap.HYPHEN | Gap.APOSTROPHE)) != 0;
    boolean opener = words.is(neighbour, WordClass.OPENER) && words.shape(neighbour) != Shape.UPPER;
    return beside
        && !opener
        && (gap == Gap.NONE || gap == Gap.HYPHEN || words.isCapitalized(neighbour))
        && neighbour >= 0
        && neighbour < words.size();
  }

  private boolean hasMembers(int next) {
    return words.gap(next) == Gap.SPACE
        && words.shape(next) == Shape.LOWER
        && words.is(next, WordClass.MEMBER);
  }

  /** "Said", "has warned". */
  private boolean says(int next) {
    int verb = words.is(next, "has") || words.is(next, "have") ? next + 1 : next;
    return words.gap(next) == Gap.SPACE
        && words.shape(next) == Shape.LOWER
        && words.follows(verb)
        && words.is(verb, WordClass.SPEECH);
  }

  /** "A member of the MRN", "spokesman for the MRN", "joined the MRN". */
  private boolean isJoined(int index) {
    int before = words.is(index - 1, "the") ? index - 2 : index - 1;
    boolean of = words.is(before, "of") || words.is(before, "for");
    return (of && words.is(before - 1, WordClass.MEMBER))
        || words.is(before, "joined")
        || words.is(before, "join");
  }
}
