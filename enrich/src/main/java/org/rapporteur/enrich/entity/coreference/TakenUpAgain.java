package org.rapporteur.enrich.entity.coreference;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.enriched.EntityKind;
import org.rapporteur.enrich.entity.dictionary.Entity;
import org.rapporteur.enrich.entity.reading.Mention;
import org.rapporteur.enrich.entity.reading.Reading;
import org.rapporteur.enrich.entity.word.Shape;
import org.rapporteur.enrich.entity.word.WordClass;
import org.rapporteur.enrich.entity.word.Words;

/**
 * Words that take an actor up again: "the regime", "her delegation", "the group", "it". Only where
 * no other could be meant; else nothing is said.
 */
public final class TakenUpAgain {

  /** What may take an actor up again, but for "it". */
  private static final long NOUN =
      WordClass.any(WordClass.GOVERNMENT, WordClass.BODY_AGAIN, WordClass.POST);

  private static final int FARTHEST = 60;
  private static final int LEAST = 3;

  private final Reading reading;
  private final Words words;
  private final Antecedents antecedents;

  public TakenUpAgain(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
    this.antecedents = new Antecedents(reading);
  }

  public void read() {
    Entity foremost = reading.foremost(EntityKind.STATE);
    Entity state = foremost == null || reading.count(foremost) < LEAST ? null : foremost;
    for (int i = 1; i < words.size(); i++) {
      Entity again = reading.isFree(i, i) ? takenUp(i, state) : null;
      if (again != null) {
        reading.add(Mention.of(i, i, again, "coreference"));
      }
    }
  }

  private @Nullable Entity takenUp(int index, @Nullable Entity foremost) {
    if (!words.isAny(index, NOUN)) {
      return words.is(index, "it") && acts(index) ? pronoun(index) : null;
    }
    if (words.is(index, WordClass.GOVERNMENT)) {
      return goesOn(index) ? null : government(index, foremost);
    }
    if (words.is(index, WordClass.BODY_AGAIN)) {
      int phrase = start(index);
      return goesOn(index) || phrase < 0 ? null : body(index, phrase);
    }
    boolean its = words.is(index - 1, "its") && words.beginsSentence(index - 1);
    return its && isEnvoy(index) ? stateOnly(antecedents.subjectBefore(index - 1)) : null;
  }

  /** "The regime" is what the document is about, or who has just acted. */
  private @Nullable Entity government(int index, @Nullable Entity foremost) {
    if (words.is(index - 1, "his") || words.is(index - 1, "her")) {
      return words.follows(index) ? antecedents.speaker(index) : null;
    }
    if (words.is(index - 1, "its") && words.follows(index)) {
      return words.beginsSentence(index - 1)
          ? stateOnly(antecedents.subjectBefore(index - 1))
          : antecedents.actingState(index);
    }
    if (words.shape(index) != Shape.LOWER || !isDefinite(index)) {
      return null;
    }
    boolean about = foremost != null && foremost.equals(onlyStateBefore(index));
    return about ? foremost : antecedents.actingState(index);
  }

  private static @Nullable Entity stateOnly(@Nullable Entity entity) {
    return entity != null && entity.kind() == EntityKind.STATE ? entity : null;
  }

  /** "It" at the head of a sentence is the subject of the one before; else who "said" it. */
  private @Nullable Entity pronoun(int index) {
    return words.beginsSentence(index)
        ? antecedents.subjectBefore(index)
        : antecedents.speakerOf(index);
  }

  private boolean acts(int pronoun) {
    int next = pronoun + 1;
    boolean copula = words.is(next, WordClass.BE) && words.beginsSentence(pronoun);
    return words.follows(next) && !copula && antecedents.isPredicate(next);
  }

  private boolean isEnvoy(int index) {
    return words.is(index, "ambassador") || words.is(index, "envoy");
  }

  private @Nullable Entity body(int index, int phrase) {
    String noun = words.text(index).toLowerCase(Locale.ROOT);
    return antecedents.bodyBefore(phrase, entity -> isSort(noun, entity));
  }

  /** Where "the bloc", "the regional bloc", "the 55-member bloc" begins; -1 where it is none. */
  private int start(int index) {
    if (isDefinite(index) && !words.is(index, "body")) {
      return words.is(index - 1, "the") ? index - 1 : index - 2;
    }
    boolean world = words.is(index - 1, "world") || words.is(index - 1, "regional");
    int the = Members.before(words, index) ? index - 3 : index - 2;
    boolean told = world || the == index - 3;
    return told && words.follows(index) && words.is(the, "the") ? the : -1;
  }

  private static boolean isSort(String noun, Entity entity) {
    EntityKind kind = entity.kind();
    return switch (noun) {
      case "body" -> kind == EntityKind.IGO || kind == EntityKind.UN_BODY;
      case "bloc" -> kind == EntityKind.IGO || kind == EntityKind.GROUP;
      case "organization", "organisation" -> kind == EntityKind.NGO || kind == EntityKind.IGO;
      case "group" -> kind == EntityKind.NGO || kind == EntityKind.ORGANIZATION;
      default -> entity.name().toLowerCase(Locale.ROOT).contains(noun);
    };
  }

  /** "The government of" and "the government in Addis Ababa" say themselves whose. */
  private boolean goesOn(int index) {
    boolean in = words.is(index + 1, "in") && words.isCapitalized(index + 2);
    boolean seat = in && !words.is(index, "country");
    return words.follows(index + 1) && (seat || words.is(index + 1, "of"));
  }

  /** "The regime", "the communist regime". */
  private boolean isDefinite(int index) {
    return words.follows(index)
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
