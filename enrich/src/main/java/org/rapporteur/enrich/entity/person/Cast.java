package org.rapporteur.enrich.entity.person;

import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.enriched.EntityKind;
import org.rapporteur.enrich.entity.dictionary.Dictionary;
import org.rapporteur.enrich.entity.dictionary.Entity;
import org.rapporteur.enrich.entity.dictionary.Slug;
import org.rapporteur.enrich.entity.reading.Introduced;
import org.rapporteur.enrich.entity.reading.Mention;
import org.rapporteur.enrich.entity.reading.Reading;
import org.rapporteur.enrich.entity.word.WordClass;
import org.rapporteur.enrich.entity.word.Words;

/** The persons of a text so far, and the names by which they may be called further down. */
final class Cast {

  private final Reading reading;
  private final Words words;
  private final Dictionary dictionary;
  private final Roles roles;
  private final Introduced byFamilyName = new Introduced();
  private final Introduced byGivenName = new Introduced();

  Cast(Reading reading, Dictionary dictionary, Roles roles) {
    this.reading = reading;
    this.words = reading.words();
    this.dictionary = dictionary;
    this.roles = roles;
  }

  /**
   * @return the last word of the name
   */
  int add(int first, int last, String rule, boolean familyNameFirst) {
    String text = words.line(first, last);
    Entity person = entity(text);
    Roles.Role role = roles.of(first, last);
    reading.add(new Mention(first, last, person, role.post(), role.affiliation(), rule));
    remember(person, first, last, familyNameFirst);
    return last;
  }

  private Entity entity(String text) {
    String id = "person:" + Slug.of(text);
    return dictionary.byId(id).orElseGet(() -> Entity.of(id, text, EntityKind.PERSON));
  }

  void remember(Entity person, int first, int last, boolean familyNameFirst) {
    int family = familyNameFirst ? first : beforeSuffix(first, last);
    byFamilyName.add(words.text(family), person, familyNameFirst);
    if (!familyNameFirst && first < last && words.is(first, WordClass.GIVEN_NAME)) {
      byGivenName.add(words.text(first), person, true);
    }
  }

  /** "Jr." and "III" are no family name. */
  private int beforeSuffix(int first, int last) {
    return last - 1 > first && words.is(last, WordClass.SUFFIX) ? last - 1 : last;
  }

  /** Keeps a word from standing for a person: it is the name of a company. */
  void reserve(int index) {
    byFamilyName.reserve(words.text(index));
  }

  /** Takes note, on the way through the text, of a full name. */
  void passes(Mention fullName) {
    byFamilyName.namedInFull(words.text(fullName.last()), fullName.entity(), fullName.first());
  }

  @Nullable Entity byFamilyName(int index) {
    return byFamilyName.find(words, index);
  }

  @Nullable Entity byGivenName(int index) {
    return byGivenName.find(words, index);
  }
}
