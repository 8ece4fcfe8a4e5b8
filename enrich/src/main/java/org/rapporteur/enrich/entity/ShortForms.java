package org.rapporteur.enrich.entity;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.EntityKind;

/**
 * "The Council", "the Commission", "the Convention": the last one that the text named in full. In
 * small letters, as newspapers write, only where the text named no other of its kind.
 */
final class ShortForms {

  private final Reading reading;
  private final Words words;
  private final Heads heads;
  private final Map<Integer, Entity> last = new HashMap<>();
  private final Map<Integer, Entity> only = new HashMap<>();

  ShortForms(Reading reading, Heads heads) {
    this.reading = reading;
    this.heads = heads;
    this.words = reading.words();
  }

  void read() {
    for (int i = 0; i < words.size(); i++) {
      Mention mention = reading.at(i);
      if (mention != null) {
        introduce(mention);
        i = mention.last();
      } else if (words.is(i, WordClass.HEAD) && reading.isFree(i, i)) {
        takeUp(i);
      }
    }
  }

  private void introduce(Mention mention) {
    boolean named =
        switch (mention.entity().kind()) {
          case UN_BODY, IGO, NGO, GROUP, TREATY, ORGANIZATION -> true;
          case STATE, PERSON -> false;
        };
    int head = named ? heads.head(mention.entity()) : Vocabulary.UNKNOWN;
    if (head != Vocabulary.UNKNOWN) {
      Entity before = last.put(head, mention.entity());
      boolean first = before == null && !only.containsKey(head);
      if (first) {
        only.put(head, mention.entity());
      } else if (!mention.entity().equals(only.get(head))) {
        only.remove(head);
      }
    }
  }

  private void takeUp(int index) {
    int first = specialRapporteur(index) ? index - 1 : index;
    boolean definite = words.is(first - 1, "the") && words.follows(first);
    Entity entity =
        words.isCapitalized(index) ? last.get(words.word(index)) : only.get(words.word(index));
    if (definite && entity != null && isWhole(index, entity)) {
      reading.add(Mention.of(first, index, entity, "short-form"));
    }
  }

  private boolean specialRapporteur(int index) {
    return words.follows(index)
        && reading.isFree(index - 1, index - 1)
        && (words.is(index - 1, "special") || words.is(index - 1, "high"));
  }

  /** Whether the name ends here: "the Council of Ministers" is another body. */
  private boolean isWhole(int index, @Nullable Entity entity) {
    int next = index + 1;
    boolean inquiry = words.is(next, "of") && words.is(next + 1, "inquiry");
    boolean goesOn =
        words.gap(next) == Gap.SPACE
            && (words.is(next, "of") || words.is(next, "for") || words.isCapitalized(next));
    boolean ordinary = !words.isCapitalized(index) && isOrdinary(index);
    return !ordinary && (!goesOn || (inquiry && entity != null && isInquiry(entity)));
  }

  private static boolean isInquiry(Entity entity) {
    return entity.kind() == EntityKind.UN_BODY && entity.name().contains("Inquiry");
  }

  /** Small words that name other things more often than bodies. */
  private boolean isOrdinary(int index) {
    return !words.is(index, "council")
        && !words.is(index, "commission")
        && !words.is(index, "assembly")
        && !words.is(index, "court")
        && !words.is(index, "rapporteur")
        && !words.is(index, "convention")
        && !words.is(index, "treaty");
  }
}
