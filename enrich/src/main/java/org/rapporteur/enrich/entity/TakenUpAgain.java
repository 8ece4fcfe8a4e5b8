package org.rapporteur.enrich.entity;

import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.EntityKind;
import org.rapporteur.enrich.entity.dictionary.Entity;
import org.rapporteur.enrich.entity.word.Gap;
import org.rapporteur.enrich.entity.word.Shape;
import org.rapporteur.enrich.entity.word.WordClass;
import org.rapporteur.enrich.entity.word.Words;

/**
 * Words that take an actor up again: "the regime", "the country's delegation", "it". Only where the
 * document is about one state more than about any other, and no other was named on the way.
 */
final class TakenUpAgain {

  private static final int FARTHEST = 60;
  private static final int LEAST = 3;

  /** How many words may stand before a sentence's subject. */
  private static final int LONGEST_OPENING = 3;

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
      } else if (words.is(i, "it") && words.beginsSentence(i) && acts(i)) {
        takeSubject(i);
      }
    }
  }

  private boolean acts(int pronoun) {
    int verb = words.is(pronoun + 1, WordClass.ADVERB) ? pronoun + 2 : pronoun + 1;
    return words.follows(verb)
        && !words.is(verb, WordClass.BE)
        && (words.is(verb, WordClass.ACT) || words.is(verb, WordClass.SPEECH));
  }

  /** "It" at the head of a sentence is the subject of the one before, if that named one actor. */
  private void takeSubject(int pronoun) {
    int start = pronoun - 1;
    while (start > 0 && !words.beginsSentence(start) && pronoun - start < FARTHEST) {
      start--;
    }
    Mention subject = null;
    for (int i = start; i < pronoun; i++) {
      Mention mention = reading.at(i);
      if (mention != null && mention.entity().kind() != EntityKind.TREATY) {
        if (subject != null && !subject.entity().equals(mention.entity())) {
          return;
        }
        subject = subject == null ? mention : subject;
      }
    }
    if (subject != null && isSubject(subject, start)) {
      reading.add(Mention.of(pronoun, pronoun, subject.entity(), "coreference"));
    }
  }

  /** "North Korea said": a state near the sentence's head, with its verb right behind it. */
  private boolean isSubject(Mention mention, int start) {
    int verb = mention.last() + 1;
    return mention.entity().kind() == EntityKind.STATE
        && mention.first() - start <= LONGEST_OPENING
        && words.follows(verb)
        && (words.is(verb, WordClass.ACT) || words.is(verb, WordClass.SPEECH));
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
