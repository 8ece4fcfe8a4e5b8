package org.rapporteur.enrich.entity.person;

import org.rapporteur.contract.enriched.EntityKind;
import org.rapporteur.enrich.entity.dictionary.Entity;
import org.rapporteur.enrich.entity.reading.Mention;
import org.rapporteur.enrich.entity.reading.Reading;
import org.rapporteur.enrich.entity.word.Gap;
import org.rapporteur.enrich.entity.word.WordClass;
import org.rapporteur.enrich.entity.word.Words;

/** Persons who are called by their family or given name alone. */
final class ShortNames {

  private final Reading reading;
  private final Words words;
  private final PersonName name;
  private final Roles roles;
  private final Cast cast;
  private final FirstNamesAlone firstNames;

  ShortNames(Reading reading, PersonName name, Roles roles, Cast cast) {
    this.reading = reading;
    this.words = reading.words();
    this.name = name;
    this.roles = roles;
    this.cast = cast;
    this.firstNames = new FirstNamesAlone(reading);
  }

  /** Behind a title a family name alone is enough; else it must be that of one person above. */
  void read() {
    for (int i = 0; i < words.size(); i++) {
      Mention mention = reading.at(i);
      if (mention != null) {
        if (mention.entity().kind() == EntityKind.PERSON && mention.first() < mention.last()) {
          cast.passes(mention);
        }
        i = mention.last();
      } else if (words.isCapitalized(i) && reading.isFree(i, i)) {
        familyName(i);
      }
    }
    firstNames.read();
  }

  private void familyName(int index) {
    if (isPlaceName(index) || name.isSaint(index - 1)) {
      return;
    }
    Entity person = cast.byFamilyName(index);
    int first = person == null ? index : name.familyNameStart(index);
    boolean titled = roles.isTitled(first);
    if (person != null && (titled || words.standsAlone(first, index))) {
      Roles.Role role = roles.of(first, index);
      reading.add(
          new Mention(first, index, person, role.post(), role.affiliation(), "family-name"));
    } else if (person == null && titled && isFamilyName(index)) {
      cast.add(index, index, "title", false);
    } else if (person == null && words.standsAlone(index, index)) {
      givenName(index);
    }
  }

  /** "Amina", below "Amina Mohammed". */
  private void givenName(int index) {
    Entity person = cast.byGivenName(index);
    if (person == null) {
      firstNames.note(index);
    } else if (!isWhere(index - 1)
        && !isSomeonesKin(index)
        && !words.is(index, WordClass.CALENDAR)) {
      reading.add(Mention.of(index, index, person, "first-name"));
    }
  }

  /** "University of West of England": an ordinary word goes on with "of". */
  private boolean isPlaceName(int index) {
    return words.is(index, WordClass.COMMON)
        && words.is(index + 1, "of")
        && words.follows(index + 1)
        && words.isCapitalized(index + 2);
  }

  private boolean isFamilyName(int index) {
    return name.isPart(index)
        && name.end(index) == index
        && words.length(index) > 2
        && (words.gap(index + 1) != Gap.SPACE || !words.isCapitalized(index + 1));
  }

  /** "In Warren" is a town, whoever is called Warren. */
  private boolean isWhere(int before) {
    return words.is(before, "in") || words.is(before, "near");
  }

  /** "Ms. Keller's husband, James": another James than the one above. */
  private boolean isSomeonesKin(int index) {
    return words.is(index - 1, WordClass.OCCUPATION)
        && words.gap(index) == Gap.COMMA
        && words.isPossessive(index - 2);
  }
}
