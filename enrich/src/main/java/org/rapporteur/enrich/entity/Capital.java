package org.rapporteur.enrich.entity;

/**
 * When a city stands for a government: where it acts or speaks, owns what governments own, or has
 * relations. "In Geneva" is a place.
 */
final class Capital {

  private final Words words;
  private final Reading reading;

  Capital(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
  }

  boolean acts(Match match) {
    int next = match.last() + 1;
    if (isPlace(match.first())) {
      return false;
    }
    return isSubject(next) || owns(next) || relates(match.first());
  }

  /** Behind "in", "to", "from" and the like, or a comma, a city is where something happens. */
  private boolean isPlace(int first) {
    int before = first - 1;
    if (words.gap(first) == Gap.COMMA) {
      return true;
    }
    return words.is(before, "in")
        || words.is(before, "at")
        || words.is(before, "near")
        || words.is(before, "outside")
        || words.is(before, "around")
        || words.is(before, "visit")
        || words.is(before, "visited");
  }

  private boolean isSubject(int next) {
    if (words.gap(next) != Gap.SPACE) {
      return false;
    }
    int verb = words.is(next, "also") || words.is(next, "has") ? next + 1 : next;
    return words.is(verb, WordClass.ACT)
        || words.is(verb, WordClass.SPEECH)
        || words.is(next, WordClass.ACT);
  }

  private boolean owns(int next) {
    boolean possessive = words.gap(next) == Gap.APOSTROPHE && words.is(next, "s");
    return possessive
        && (words.is(next + 1, WordClass.POSSESSION) || words.is(next + 2, WordClass.POSSESSION));
  }

  /** "Relations with Beijing", "tensions between Seoul and Tokyo", "pressure on Pyongyang". */
  private boolean relates(int first) {
    int at = first - 1;
    boolean joined = words.is(at, "and") && at >= 1 && words.isCapitalized(at - 1);
    int preposition = joined ? at - 2 : at;
    boolean relating =
        words.is(preposition, "with")
            || words.is(preposition, "between")
            || words.is(preposition, "on")
            || words.is(preposition, "from");
    boolean by = words.is(preposition, "by") || words.is(preposition, "from");
    return (relating && words.is(preposition - 1, WordClass.RELATION))
        || (by && reading.isFree(preposition, preposition));
  }
}
