package org.rapporteur.enrich.entity.person;

import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.enriched.EntityKind;
import org.rapporteur.enrich.entity.reading.Descriptions;
import org.rapporteur.enrich.entity.reading.Mention;
import org.rapporteur.enrich.entity.reading.Reading;
import org.rapporteur.enrich.entity.word.Gap;
import org.rapporteur.enrich.entity.word.Shape;
import org.rapporteur.enrich.entity.word.WordClass;
import org.rapporteur.enrich.entity.word.Words;

/** What in a name, or around it, says that it is a person's. */
final class PersonCues {

  private static final int LONGEST_SPAN = 10;

  private final Reading reading;
  private final Words words;
  private final Roles roles;
  private final Descriptions descriptions;

  PersonCues(Reading reading, Roles roles) {
    this.reading = reading;
    this.words = reading.words();
    this.roles = roles;
    this.descriptions = new Descriptions(words);
  }

  /** The name of the rule by which these words are a person's name, or null. */
  @Nullable String of(int first, int last) {
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

  /** "Novalis was a poet", "his sister Amina". */
  boolean isKnownByOneName(int index) {
    boolean kin = words.is(index, WordClass.GIVEN_NAME) && roles.hasOccupation(index);
    boolean defined =
        !words.is(index - 1, "the") && descriptions.defines(index + 1, WordClass.OCCUPATION);
    return (kin || defined) && words.length(index) > 2 && words.standsAlone(index, index);
  }
}
