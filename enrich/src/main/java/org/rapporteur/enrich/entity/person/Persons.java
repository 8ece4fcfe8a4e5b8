package org.rapporteur.enrich.entity.person;

import org.rapporteur.contract.enriched.EntityKind;
import org.rapporteur.enrich.entity.dictionary.Dictionary;
import org.rapporteur.enrich.entity.reading.Mention;
import org.rapporteur.enrich.entity.reading.Reading;
import org.rapporteur.enrich.entity.word.WordClass;
import org.rapporteur.enrich.entity.word.Words;

/**
 * Persons by the way they are written: behind a post or title, in a byline, with a given name that
 * is known, as Korean and Chinese names are built, before "said"; and later by family or given name
 * alone.
 */
public final class Persons {

  private final Reading reading;
  private final Words words;
  private final PersonName name;
  private final FamilyNameFirst familyNameFirst;
  private final Roles roles;
  private final Cast cast;
  private final PersonCues cues;

  public Persons(Reading reading, Dictionary dictionary) {
    this.reading = reading;
    this.words = reading.words();
    this.name = new PersonName(reading);
    this.familyNameFirst = new FamilyNameFirst(reading);
    this.roles = new Roles(reading);
    this.cast = new Cast(reading, dictionary, roles);
    this.cues = new PersonCues(reading, roles);
  }

  public void read() {
    for (Mention mention : reading.mentions()) {
      if (mention.entity().kind() == EntityKind.PERSON) {
        addRole(mention);
      } else if (isCompany(mention)) {
        cast.reserve(mention.first());
      }
    }
    findFullNames();
    new ShortNames(reading, name, roles, cast).read();
  }

  /** Where the text names the Ford Motor Company, a bare "Ford" is not its founder. */
  private boolean isCompany(Mention mention) {
    return mention.entity().kind() == EntityKind.ORGANIZATION
        && mention.first() < mention.last()
        && (words.is(mention.last(), WordClass.COMPANY) || words.is(mention.last(), "company"));
  }

  private void addRole(Mention listed) {
    Roles.Role role = roles.of(listed.first(), listed.last());
    reading.remove(listed);
    reading.add(
        new Mention(
            listed.first(),
            listed.last(),
            listed.entity(),
            role.post(),
            role.affiliation(),
            listed.rule()));
    boolean familyNameFirst = words.is(listed.first(), WordClass.KOREAN_SURNAME);
    cast.remember(listed.entity(), listed.first(), listed.last(), familyNameFirst);
  }

  private void findFullNames() {
    for (int i = 0; i < words.size(); i++) {
      if (words.isCapitalized(i) && reading.isFree(i, i) && !name.isSaint(i - 1)) {
        int last = fullName(i);
        i = last == PersonName.NONE ? i : last;
      }
    }
  }

  private int fullName(int first) {
    int korean = familyNameFirst.koreanEnd(first);
    if (korean != PersonName.NONE) {
      return cast.add(first, korean, "korean-name", true);
    }
    int chinese = familyNameFirst.chineseEnd(first);
    if (chinese != PersonName.NONE && !words.is(first, WordClass.OPENER)) {
      return cast.add(first, chinese, "chinese-name", true);
    }
    int last = name.endOfByname(first);
    if (last != PersonName.NONE) {
      return cast.add(first, last, "byname", false);
    }
    last = name.end(first);
    if (last == PersonName.NONE || endsOrganization(last + 1)) {
      return PersonName.NONE;
    }
    if (last == first) {
      return cues.isKnownByOneName(first)
          ? cast.add(first, last, "description", false)
          : PersonName.NONE;
    }
    String rule = cues.of(first, last);
    return rule == null ? PersonName.NONE : cast.add(first, last, rule, false);
  }

  private boolean endsOrganization(int next) {
    return words.follows(next)
        && words.isCapitalized(next)
        && (words.is(next, WordClass.ORGANIZATION_END) || words.is(next, WordClass.PLACE_END));
  }
}
