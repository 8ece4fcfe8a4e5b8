package org.rapporteur.enrich.entity;

import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.EntityKind;

/**
 * Words that take an actor up again: "the regime", "the country's delegation", "it". Only where the
 * document is about one state more than about any other, and no other was named on the way.
 */
final class TakenUpAgain {

  private static final int FARTHEST = 60;
  private static final int LEAST = 3;

  private final Reading reading;
  private final Words words;

  TakenUpAgain(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
  }

  void read() {
    Entity state = reading.foremost(EntityKind.STATE);
    if (state == null || reading.count(state) < LEAST) {
      return;
    }
    for (int i = 1; i < words.size(); i++) {
      if (words.is(i, WordClass.GOVERNMENT) && reading.isFree(i, i) && isDefinite(i)) {
        take(i, state);
      }
    }
  }

  private void take(int index, Entity state) {
    boolean goesOn = words.is(index + 1, "of") && words.gap(index + 1) == Gap.SPACE;
    if (!goesOn && state.equals(onlyStateBefore(index))) {
      reading.add(Mention.of(index, index, state, "coreference"));
    }
  }

  /** "The regime", "the communist regime". */
  private boolean isDefinite(int index) {
    return words.shape(index) == Shape.LOWER
        && words.follows(index)
        && (words.is(index - 1, "the")
            || (words.is(index - 2, "the")
                && words.follows(index - 1)
                && words.is(index - 1, WordClass.STATE_MODIFIER)));
  }

  /** The state that was named within reach, if it was one alone. */
  private @Nullable Entity onlyStateBefore(int index) {
    Entity found = null;
    for (int i = index - 1; i >= 0 && i > index - FARTHEST; i--) {
      Mention mention = reading.at(i);
      if (mention != null && mention.entity().kind() == EntityKind.STATE) {
        if (found != null && !found.equals(mention.entity())) {
          return null;
        }
        found = mention.entity();
      }
    }
    return found;
  }
}
