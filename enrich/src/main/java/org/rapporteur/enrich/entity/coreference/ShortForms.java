package org.rapporteur.enrich.entity.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.enriched.EntityKind;
import org.rapporteur.enrich.entity.dictionary.Entity;
import org.rapporteur.enrich.entity.reading.Mention;
import org.rapporteur.enrich.entity.reading.Reading;
import org.rapporteur.enrich.entity.word.Gap;
import org.rapporteur.enrich.entity.word.Vocabulary;
import org.rapporteur.enrich.entity.word.WordClass;
import org.rapporteur.enrich.entity.word.Words;

/**
 * "The Council", "the Commission", "the Convention": the last one that the text named in full. In
 * small letters, as newspapers write, only where the text named no other of its kind.
 */
public final class ShortForms {

  /** How many words back counts as just before. */
  private static final int NEAR = 40;

  private final Reading reading;
  private final Words words;
  private final Heads heads;
  private final Map<Integer, List<Introduced>> byHead = new HashMap<>();

  public ShortForms(Reading reading, Heads heads) {
    this.reading = reading;
    this.heads = heads;
    this.words = reading.words();
  }

  public void read() {
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

  /** An entity that was named in full: how often, and where the last time, by words. */
  private static final class Introduced {

    private final Entity entity;
    private int times;
    private int at;

    Introduced(Entity entity) {
      this.entity = entity;
    }
  }

  private void introduce(Mention mention) {
    boolean known =
        switch (mention.entity().kind()) {
          case UN_BODY, IGO, NGO, GROUP, TREATY, ORGANIZATION -> true;
          case STATE, PERSON -> false;
        };
    int head = known ? heads.head(mention.entity()) : Vocabulary.UNKNOWN;
    if (head != Vocabulary.UNKNOWN) {
      Introduced introduced = introduced(head, mention.entity());
      introduced.times++;
      introduced.at = mention.last();
    }
  }

  private Introduced introduced(int head, Entity entity) {
    List<Introduced> all = byHead.computeIfAbsent(head, key -> new ArrayList<>());
    for (Introduced introduced : all) {
      if (introduced.entity.equals(entity)) {
        return introduced;
      }
    }
    Introduced introduced = new Introduced(entity);
    all.add(introduced);
    return introduced;
  }

  /** The one named just before; farther away, the one that the text names most. */
  private @Nullable Entity meant(int index) {
    Introduced best = null;
    for (Introduced introduced : byHead.getOrDefault(words.word(index), List.of())) {
      boolean official = words.is(index, WordClass.GOVERNMENTAL);
      boolean fits = isListed(introduced) || !official;
      if (fits && (best == null || rank(introduced, index) > rank(best, index))) {
        best = introduced;
      }
    }
    return best == null ? null : best.entity;
  }

  private static long rank(Introduced introduced, int index) {
    long near = index - introduced.at <= NEAR ? introduced.at : 0;
    return near > 0 ? Integer.MAX_VALUE + near : introduced.times;
  }

  private boolean isOnlyOne(int index) {
    List<Introduced> all = byHead.getOrDefault(words.word(index), List.of());
    long listed = all.stream().filter(ShortForms::isListed).count();
    return listed == 1
        && switch (all.getFirst().entity.kind()) {
          case UN_BODY, IGO, TREATY -> true;
          case STATE, GROUP, NGO, PERSON, ORGANIZATION -> false;
        };
  }

  private static boolean isListed(Introduced introduced) {
    return introduced.entity.kind() != EntityKind.ORGANIZATION;
  }

  private void takeUp(int index) {
    int first = specialRapporteur(index) ? index - 1 : index;
    int the = Members.before(words, first) ? first - 3 : first - 1;
    boolean definite = words.is(the, "the") && words.follows(first);
    Entity entity = words.isCapitalized(index) || isOnlyOne(index) ? meant(index) : null;
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
            && (words.is(next, "of")
                || words.is(next, "for")
                || words.isCapitalized(next)
                || isSubject(next));
    boolean ordinary = !words.isCapitalized(index) && isOrdinary(index);
    return !ordinary && (!goesOn || (inquiry && entity != null && isInquiry(entity)));
  }

  /** "The Convention on the Protection of" another thing; but "the Council on Monday". */
  private boolean isSubject(int preposition) {
    boolean says =
        words.is(preposition, "on")
            || words.is(preposition, "against")
            || words.is(preposition, "relating")
            || words.is(preposition, "concerning");
    int subject = words.is(preposition + 1, "the") ? preposition + 2 : preposition + 1;
    return says && words.isCapitalized(subject) && !words.is(subject, WordClass.CALENDAR);
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
