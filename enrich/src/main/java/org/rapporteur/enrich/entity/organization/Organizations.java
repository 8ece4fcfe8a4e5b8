package org.rapporteur.enrich.entity.organization;

import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.enriched.EntityKind;
import org.rapporteur.enrich.entity.dictionary.Entity;
import org.rapporteur.enrich.entity.dictionary.Slug;
import org.rapporteur.enrich.entity.reading.Mention;
import org.rapporteur.enrich.entity.reading.Reading;
import org.rapporteur.enrich.entity.word.WordClass;
import org.rapporteur.enrich.entity.word.Words;

/**
 * Organizations that the dictionary doesn't list, by the way their names are built ("Bank of
 * China", "Meadow Liberation Front", "Acme Ltd", "Free Press Network (FPN)"), by what the text says
 * that they are ("Acme is a manufacturer of", "the newspaper"), and by what only bodies do. A
 * state's name inside is part of the name; its ministry, army and parliament are left to the state.
 */
public final class Organizations {

  private final Reading reading;
  private final Words words;
  private final BodyNames names;
  private final BodySaid said;
  private final BodyLetters letters;
  private final NamedBefore before;

  public Organizations(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
    this.names = new BodyNames(reading);
    this.said = new BodySaid(reading);
    this.letters = new BodyLetters(reading);
    this.before = new NamedBefore(reading);
  }

  public void read() {
    for (int i = 0; i < words.size(); i++) {
      if (words.isCapitalized(i) && !reading.isClosed(i)) {
        add(names.at(i));
        if (reading.isFree(i, i)) {
          add(said.at(i));
          add(letters.at(i));
        }
      }
    }
    for (Mention again : before.find()) {
      reading.add(again);
    }
  }

  private void add(@Nullable Span span) {
    if (span != null && mayTake(span)) {
      for (int i = span.first(); i <= span.last(); i++) {
        Mention inside = reading.at(i);
        if (inside != null) {
          reading.remove(inside);
        }
      }
      Entity entity = entity(words.line(span.first(), span.last()));
      reading.add(Mention.of(span.first(), span.last(), entity, span.rule()));
      before.remember(span.first(), span.last(), entity);
      if (words.is(span.last(), WordClass.COMPANY) && span.last() > span.first()) {
        before.remember(span.first(), span.last() - 1, entity);
      }
    }
  }

  private static Entity entity(String name) {
    return Entity.of("organization:" + Slug.of(name), name, EntityKind.ORGANIZATION);
  }

  /** Only states' names give way, and only whole. */
  private boolean mayTake(Span span) {
    for (int i = span.first(); i <= span.last(); i++) {
      @Nullable Mention inside = reading.at(i);
      if (inside != null
          && (inside.entity().kind() != EntityKind.STATE
              || inside.first() < span.first()
              || inside.last() > span.last())) {
        return false;
      }
    }
    return true;
  }

  /**
   * Words that name an organization.
   *
   * @param rule how they were told
   */
  record Span(int first, int last, String rule) {}
}
