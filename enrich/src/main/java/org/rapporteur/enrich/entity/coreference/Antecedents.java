package org.rapporteur.enrich.entity.coreference;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.enriched.EntityKind;
import org.rapporteur.enrich.entity.dictionary.Entity;
import org.rapporteur.enrich.entity.reading.Mention;
import org.rapporteur.enrich.entity.reading.Reading;
import org.rapporteur.enrich.entity.word.Gap;
import org.rapporteur.enrich.entity.word.Shape;
import org.rapporteur.enrich.entity.word.WordClass;
import org.rapporteur.enrich.entity.word.Words;

/**
 * Who may be meant by a word that takes somebody up again: looks back within the paragraph, and
 * answers only where no other could be meant.
 */
final class Antecedents {

  private static final int FARTHEST = 60;

  /** Speakers hold a paragraph of a meeting record to its end. */
  private static final int LONGEST_SPEECH = 200;

  /** How many words may stand before a sentence's subject. */
  private static final int LONGEST_OPENING = 3;

  private static final int LONGEST_POST = 4;

  private final Reading reading;
  private final Words words;

  Antecedents(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
  }

  /** The one state named in this sentence or the one before it, where it acts there. */
  @Nullable Entity actingState(int index) {
    int start = sentenceStart(sentenceStart(index) - 1);
    Mention first = onlyOne(start, index, Antecedents::isState);
    return first != null && actsBetween(first.entity(), start, index) ? first.entity() : null;
  }

  /** The state whose delegate has the floor: "Mr. Diallo (Senegal)", "the representative of". */
  @Nullable Entity speaker(int index) {
    int start = Math.max(paragraphStart(index, LONGEST_SPEECH), 0);
    for (int i = start; i < index; i++) {
      Mention mention = reading.at(i);
      if (mention != null) {
        if (isState(mention) && hasTheFloor(mention)) {
          return mention.entity();
        }
        i = mention.last();
      }
    }
    return null;
  }

  /** The subject of the sentence before, if that sentence names no other actor. */
  @Nullable Entity subjectBefore(int index) {
    int start = sentenceStart(index - 1);
    Mention subject = onlyOne(start, index, Antecedents::isActor);
    if (subject == null || subject.first() - start > LONGEST_OPENING || !hasVerb(subject)) {
      return null;
    }
    return subject.entity();
  }

  /** Who "said it", "said that it", "said on Monday that it"; or the subject of ", saying it". */
  @Nullable Entity speakerOf(int pronoun) {
    int verb = words.is(pronoun - 1, "that") ? pronoun - 2 : pronoun - 1;
    if (words.is(verb, "saying") && words.gap(verb) == Gap.COMMA) {
      return subjectBefore(verb);
    }
    while (words.is(verb, WordClass.CALENDAR) || words.is(verb, "on")) {
      verb--;
    }
    Mention subject = words.is(verb, WordClass.SPEECH) ? reading.at(verb - 1) : null;
    if (subject == null || !isActor(subject) || !words.follows(verb)) {
      return null;
    }
    return words.is(subject.first() - 1, "by") ? null : subject.entity();
  }

  /**
   * The body that acted as the subject of a sentence or clause before, the only one within reach.
   *
   * @param phrase where the words begin that take it up
   */
  @Nullable Entity bodyBefore(int phrase, Predicate<Entity> fits) {
    int start = paragraphStart(phrase, FARTHEST);
    boolean clause = words.is(phrase - 1, "and") || words.is(phrase - 1, "but");
    int end = clause ? phrase : sentenceStart(phrase);
    Mention body = onlyOne(start, end, Antecedents::isBody);
    if (body == null || !fits.test(body.entity())) {
      return null;
    }
    return actsBetween(body.entity(), start, end) ? body.entity() : null;
  }

  /** The first mention of the only entity of a sort between two words. */
  private @Nullable Mention onlyOne(int from, int to, Predicate<Mention> sort) {
    Mention found = null;
    for (int i = Math.max(from, 0); i < to; i++) {
      Mention mention = reading.at(i);
      if (mention != null) {
        if (sort.test(mention)) {
          if (found != null && !found.entity().equals(mention.entity())) {
            return null;
          }
          found = found == null ? mention : found;
        }
        i = mention.last();
      }
    }
    return found;
  }

  private boolean actsBetween(Entity entity, int from, int to) {
    for (int i = Math.max(from, 0); i < to; i++) {
      Mention mention = reading.at(i);
      if (mention != null) {
        if (mention.entity().equals(entity) && hasVerb(mention)) {
          return true;
        }
        i = mention.last();
      }
    }
    return false;
  }

  /** "North Korea said", "the Syrian delegation asked": its verb right behind it. */
  private boolean hasVerb(Mention mention) {
    int last = mention.last();
    boolean government = words.follows(last + 1) && words.is(last + 1, WordClass.GOVERNMENT);
    int next = government ? last + 2 : last + 1;
    boolean place = words.is(mention.first() - 1, WordClass.PLACE_BEFORE);
    return !place && words.follows(next) && isPredicate(next);
  }

  /** "Said", "later said". */
  boolean isPredicate(int index) {
    return isVerb(index)
        || (words.is(index, WordClass.ADVERB) && words.follows(index + 1) && isVerb(index + 1));
  }

  /** A verb that is known, or any in the past tense. */
  private boolean isVerb(int index) {
    return words.is(index, WordClass.ACT)
        || words.is(index, WordClass.SPEECH)
        || (words.shape(index) == Shape.LOWER && words.text(index).endsWith("ed"));
  }

  private boolean hasTheFloor(Mention mention) {
    int first = mention.first();
    boolean bracket = (words.gap(first) & Gap.BRACKET) != 0;
    if (bracket) {
      Mention before = reading.at(first - 1);
      return before != null && before.entity().kind() == EntityKind.PERSON;
    }
    return isSentBy(first) || hasEnvoy(mention.last() + 1);
  }

  /** "The representative of Japan". */
  private boolean isSentBy(int first) {
    int of = words.is(first - 1, "the") ? first - 2 : first - 1;
    return words.is(of, "of") && words.is(of - 1, WordClass.POST);
  }

  /** "Minsk's ambassador", "the German envoy". */
  private boolean hasEnvoy(int next) {
    boolean owner = words.isPossessive(next);
    int first = owner ? next + 1 : next;
    for (int i = first; i < first + LONGEST_POST && words.follows(i); i++) {
      if (words.is(i, WordClass.POST)) {
        return true;
      }
    }
    return false;
  }

  private int sentenceStart(int index) {
    int start = index;
    while (start > 0 && index - start < FARTHEST && !words.beginsSentence(start)) {
      start--;
    }
    return start;
  }

  private int paragraphStart(int index, int farthest) {
    int start = index;
    while (start > 0 && index - start < farthest && (words.gap(start) & Gap.PARAGRAPH) == 0) {
      start--;
    }
    return start;
  }

  private static boolean isState(Mention mention) {
    return mention.entity().kind() == EntityKind.STATE;
  }

  private static boolean isActor(Mention mention) {
    return switch (mention.entity().kind()) {
      case STATE, UN_BODY, IGO, GROUP, NGO, ORGANIZATION -> true;
      case PERSON, TREATY -> false;
    };
  }

  private static boolean isBody(Mention mention) {
    return isActor(mention) && !isState(mention);
  }
}
