package org.rapporteur.enrich.entity.person;

import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.enriched.EntityKind;
import org.rapporteur.enrich.entity.dictionary.Dictionary;
import org.rapporteur.enrich.entity.dictionary.Entity;
import org.rapporteur.enrich.entity.dictionary.Slug;
import org.rapporteur.enrich.entity.reading.Descriptions;
import org.rapporteur.enrich.entity.reading.Introduced;
import org.rapporteur.enrich.entity.reading.Mention;
import org.rapporteur.enrich.entity.reading.Reading;
import org.rapporteur.enrich.entity.word.Gap;
import org.rapporteur.enrich.entity.word.Shape;
import org.rapporteur.enrich.entity.word.WordClass;
import org.rapporteur.enrich.entity.word.Words;

/**
 * Persons by the way they are written: behind a post or title, in a byline, with a given name that
 * is known, as Korean and Chinese names are built, before "said"; and later by family or given name
 * alone.
 */
public final class Persons {

  private static final int LONGEST_SPAN = 10;

  private final Reading reading;
  private final Words words;
  private final Dictionary dictionary;
  private final PersonName name;
  private final Roles roles;
  private final Descriptions descriptions;
  private final FirstNamesAlone firstNames;
  private final Introduced byFamilyName = new Introduced();
  private final Introduced byGivenName = new Introduced();

  public Persons(Reading reading, Dictionary dictionary) {
    this.reading = reading;
    this.words = reading.words();
    this.dictionary = dictionary;
    this.name = new PersonName(reading);
    this.roles = new Roles(reading);
    this.descriptions = new Descriptions(words);
    this.firstNames = new FirstNamesAlone(reading);
  }

  public void read() {
    for (Mention mention : reading.mentions()) {
      if (mention.entity().kind() == EntityKind.PERSON) {
        addRole(mention);
      } else if (isCompany(mention)) {
        byFamilyName.reserve(words.text(mention.first()));
      }
    }
    findFullNames();
    findFamilyNames();
    firstNames.read();
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
    remember(listed.entity(), listed.first(), listed.last(), familyNameFirst);
  }

  private void findFullNames() {
    for (int i = 0; i < words.size(); i++) {
      if (words.isCapitalized(i) && reading.isFree(i, i) && !isSaint(i - 1)) {
        int last = fullName(i);
        i = last == PersonName.NONE ? i : last;
      }
    }
  }

  /** "St. Louis" is a place, or a church. */
  private boolean isSaint(int before) {
    return words.is(before, "st") || words.is(before, "saint");
  }

  private int fullName(int first) {
    int korean = name.koreanEnd(first);
    if (korean != PersonName.NONE) {
      return addPerson(first, korean, "korean-name", true);
    }
    int chinese = name.chineseEnd(first);
    if (chinese != PersonName.NONE && !words.is(first, WordClass.OPENER)) {
      return addPerson(first, chinese, "chinese-name", true);
    }
    int last = name.endOfByname(first);
    if (last != PersonName.NONE) {
      return addPerson(first, last, "byname", false);
    }
    last = name.end(first);
    if (last == PersonName.NONE || endsOrganization(last + 1)) {
      return PersonName.NONE;
    }
    if (last == first) {
      return isKnownByOneName(first)
          ? addPerson(first, last, "description", false)
          : PersonName.NONE;
    }
    String rule = rule(first, last);
    return rule == null ? PersonName.NONE : addPerson(first, last, rule, false);
  }

  /** "Novalis was a poet", "his sister Amina". */
  private boolean isKnownByOneName(int index) {
    boolean kin = words.is(index, WordClass.GIVEN_NAME) && roles.hasOccupation(index);
    boolean defined =
        !words.is(index - 1, "the") && descriptions.defines(index + 1, WordClass.OCCUPATION);
    return (kin || defined) && words.length(index) > 2 && standsAlone(index);
  }

  private @Nullable String rule(int first, int last) {
    if (words.is(first, WordClass.GIVEN_NAME)
        || (first + 1 < last
            && words.shape(first) != Shape.UPPER
            && words.is(first + 1, WordClass.GIVEN_NAME))) {
      return "given-name";
    }
    if (roles.before(first) != null) {
      return "title";
    }
    if (isByline(first, last)) {
      return "byline";
    }
    if (speaks(first, last)) {
      return "speech";
    }
    if (lives(first, last + 1)) {
      return "life";
    }
    if (isMaker(first)) {
      return "maker";
    }
    if (descriptions.defines(last + 1, WordClass.OCCUPATION)) {
      return "description";
    }
    if (isListed(first, last)) {
      return "list";
    }
    if (roles.isSignature(first, last)) {
      return "signature";
    }
    return roles.after(last) == null ? null : "apposition";
  }

  /** "By Shin Hyon-hee" alone on its line. */
  private boolean isByline(int first, int last) {
    return words.is(first - 1, "by")
        && words.isCapitalized(first - 1)
        && (words.gap(first - 1) & (Gap.PARAGRAPH | Gap.OTHER)) != 0
        && (words.gap(last + 1) != Gap.SPACE
            || words.text().substring(words.end(last), words.start(last + 1)).contains("\n"));
  }

  private boolean speaks(int first, int last) {
    boolean says = words.gap(last + 1) == Gap.SPACE && words.is(last + 1, WordClass.SPEECH);
    boolean said = words.gap(first) == Gap.SPACE && words.is(first - 1, WordClass.SPEECH);
    boolean quoted = (words.gap(first - 1) & (Gap.COMMA | Gap.OTHER)) != 0;
    return says || (said && (quoted || words.is(first - 1, "said")));
  }

  /** "Written by", "directed by". */
  private boolean isMaker(int first) {
    return words.is(first - 1, "by")
        && words.gap(first) == Gap.SPACE
        && words.is(first - 2, WordClass.MADE_BY);
  }

  /** Between two persons, with commas: who else is named in a list of names. */
  private boolean isListed(int first, int last) {
    Mention before = words.gap(first) == Gap.COMMA ? reading.at(first - 1) : null;
    if (before == null || before.entity().kind() != EntityKind.PERSON) {
      return false;
    }
    int next = words.is(last + 1, "and") ? last + 2 : last + 1;
    boolean goesOn = words.gap(last + 1) == Gap.COMMA || next > last + 1;
    return goesOn && (words.is(next, WordClass.GIVEN_NAME) || isSecondOfList(before));
  }

  private boolean isSecondOfList(Mention person) {
    Mention first = words.gap(person.first()) == Gap.COMMA ? reading.at(person.first() - 1) : null;
    return first != null && first.entity().kind() == EntityKind.PERSON;
  }

  /** ", 42, of Woodbridge", "was born", "died", "(born 1950)", ", who": only people do. */
  private boolean lives(int first, int next) {
    int verb = words.is(next, "was") ? next + 1 : next;
    boolean born = words.is(verb, "born") && (words.gap(next) & (Gap.SPACE | Gap.BRACKET)) != 0;
    boolean died = words.is(next, "died") && words.gap(next) == Gap.SPACE;
    boolean clause = words.gap(next) == Gap.COMMA && (words.is(next, "who") || isAge(next));
    boolean maiden = words.is(first - 1, "nee") || words.is(next, "nee");
    return born || died || clause || maiden || isLifeSpan(next);
  }

  /** "(December 16, 1730 - May 28, 1763)": two dates in a bracket. */
  private boolean isLifeSpan(int next) {
    if ((words.gap(next) & Gap.BRACKET) == 0) {
      return false;
    }
    int months = 0;
    for (int i = next; i < next + LONGEST_SPAN && i < words.size(); i++) {
      boolean closed = i > next && (words.gap(i) & Gap.BRACKET) != 0;
      if (closed) {
        break;
      }
      months += words.is(i, WordClass.CALENDAR) ? 1 : 0;
    }
    return months == 2;
  }

  /** A number of two digits between commas. */
  private boolean isAge(int index) {
    return words.gap(index + 1) == Gap.COMMA
        && words.length(index) == 2
        && Character.isDigit(words.text().charAt(words.start(index)))
        && Character.isDigit(words.text().charAt(words.start(index) + 1));
  }

  private boolean endsOrganization(int next) {
    return words.follows(next)
        && words.isCapitalized(next)
        && (words.is(next, WordClass.ORGANIZATION_END) || words.is(next, WordClass.PLACE_END));
  }

  private int addPerson(int first, int last, String rule, boolean familyNameFirst) {
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

  private void remember(Entity person, int first, int last, boolean familyNameFirst) {
    int family = familyNameFirst ? first : beforeSuffix(first, last);
    byFamilyName.add(words.text(family), person, familyNameFirst);
    if (!familyNameFirst && first < last && words.is(first, WordClass.GIVEN_NAME)) {
      byGivenName.add(words.text(first), person, true);
    }
  }

  /** Behind a title a family name alone is enough; else it must be that of one person above. */
  private void findFamilyNames() {
    for (int i = 0; i < words.size(); i++) {
      Mention mention = reading.at(i);
      if (mention != null) {
        if (mention.entity().kind() == EntityKind.PERSON && mention.first() < mention.last()) {
          byFamilyName.namedInFull(words.text(mention.last()), mention.entity(), i);
        }
        i = mention.last();
      } else if (words.isCapitalized(i) && reading.isFree(i, i)) {
        familyName(i);
      }
    }
  }

  /** "Jr." and "III" are no family name. */
  private int beforeSuffix(int first, int last) {
    return last - 1 > first && words.is(last, WordClass.SUFFIX) ? last - 1 : last;
  }

  private void familyName(int index) {
    if (isPlaceName(index) || isSaint(index - 1)) {
      return;
    }
    Entity person = byFamilyName.find(words, index);
    int first = person == null ? index : name.familyNameStart(index);
    boolean titled = roles.isTitled(first);
    if (person != null && (titled || standsAlone(first, index))) {
      Roles.Role role = roles.of(first, index);
      reading.add(
          new Mention(first, index, person, role.post(), role.affiliation(), "family-name"));
    } else if (person == null && titled && isFamilyName(index)) {
      addPerson(index, index, "title", false);
    } else if (person == null && standsAlone(index)) {
      givenName(index);
    }
  }

  /** "Amina", below "Amina Mohammed". */
  private void givenName(int index) {
    Entity person = byGivenName.find(words, index);
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

  private boolean standsAlone(int index) {
    return standsAlone(index, index);
  }

  private boolean standsAlone(int first, int last) {
    return !isNeighbour(first - 1, first) && !isNeighbour(last + 1, last + 1);
  }

  private boolean isNeighbour(int neighbour, int gapAt) {
    return words.gap(gapAt) == Gap.SPACE
        && words.isCapitalized(neighbour)
        && !words.is(neighbour, WordClass.OPENER)
        && !words.is(neighbour, WordClass.CALENDAR);
  }
}
