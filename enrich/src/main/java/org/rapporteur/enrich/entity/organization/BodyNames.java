package org.rapporteur.enrich.entity.organization;

import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.enriched.EntityKind;
import org.rapporteur.enrich.entity.reading.Mention;
import org.rapporteur.enrich.entity.reading.Reading;
import org.rapporteur.enrich.entity.word.Gap;
import org.rapporteur.enrich.entity.word.Shape;
import org.rapporteur.enrich.entity.word.WordClass;
import org.rapporteur.enrich.entity.word.Words;

/**
 * Organizations by a word of their names that says what they are: "Bank of China", "Jeju Peace
 * Institute", "Meadow Workers' Party", "Acme Ltd".
 */
final class BodyNames {

  /** How many ordinary words make the name of an agency. */
  private static final int FEW = 2;

  private final Reading reading;
  private final Words words;
  private final NameReach reach;
  private final SpelledOut spelledOut;

  BodyNames(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
    this.reach = new NameReach(reading);
    this.spelledOut = new SpelledOut(reading);
  }

  /** The name whose telling word stands here. */
  Organizations.@Nullable Span at(int index) {
    if (reading.isFree(index, index)) {
      if (words.is(index, WordClass.INSTITUTION)) {
        return institution(index);
      }
      if (words.is(index, WordClass.BODY)) {
        return body(index);
      }
      if (words.is(index, WordClass.COMPANY)) {
        return company(index);
      }
    }
    return spelledOut.before(index);
  }

  /** "Bank of China", "Jeju Peace Institute". */
  private Organizations.@Nullable Span institution(int index) {
    if (goesOnAsBody(index + 1)) {
      return null;
    }
    int end = reach.end(index);
    int start = reach.start(index);
    if (isPlace(start, index)) {
      return null;
    }
    boolean named = start < index && hasDistinctiveWord(start, index - 1) && isApart(start, index);
    return end > index || named ? name(start, end) : null;
  }

  /** "In Larkfield Center", "the Larkfield Convention Center": a town and a hall. */
  private boolean isPlace(int start, int index) {
    return (words.is(index, "center") || words.is(index, "centre"))
        && (words.is(start - 1, "in") || words.is(index - 1, "convention"));
  }

  /** "Meadow University Hospital", "Meadow Times Company" are told by their last word. */
  private boolean goesOnAsBody(int next) {
    return words.gap(next) == Gap.SPACE
        && words.isCapitalized(next)
        && reading.isFree(next, next)
        && (words.is(next, WordClass.INSTITUTION) || words.is(next, WordClass.BODY));
  }

  /** "Meadow Liberation Front", "Church of the Meadow". */
  private Organizations.@Nullable Span body(int index) {
    int start = reach.start(index);
    int end = isOfAnother(start, index) ? index : reach.end(index);
    boolean told =
        start == index
            ? isToldByComplement(index, end)
            : hasDistinctiveWord(start, index - 1) || isPlainName(start, index);
    boolean states = words.is(index, WordClass.GOVERNMENTAL) && isOfState(start, index, end);
    boolean another = end > index && words.endsWithApostrophe(end);
    return told && !states && !another && isApart(start, index) && !goesOn(end + 1)
        ? name(start, end)
        : null;
  }

  /** "The Liberation Front", "the Securities and Exchange Commission": ordinary words alone. */
  private boolean isPlainName(int start, int index) {
    int first = words.is(start, "ad") ? start + 2 : start;
    boolean agency =
        words.is(index, WordClass.AGENCY) && index - first >= FEW && words.is(start - 1, "the");
    return (agency || words.is(index, WordClass.PLAIN_BODY)) && isWithinSentence(start);
  }

  /** "Church of Nazareth", "the Office of Emergency Management". */
  private boolean isToldByComplement(int index, int end) {
    boolean agency =
        words.is(index, WordClass.AGENCY)
            && end - index > FEW
            && words.isCapitalized(end - 1)
            && words.is(index - 1, "the")
            && isWithinSentence(index);
    return agency || (words.is(index, WordClass.PLAIN_BODY) && isComplement(index, end));
  }

  /** "Fund of the Authority", "Hockey League for the": whose it is, not what it is called. */
  private boolean isOfAnother(int start, int index) {
    int the = index + 2;
    boolean head = words.is(the + 1, WordClass.HEAD) || words.is(the + 1, WordClass.BODY);
    boolean named = start < index && words.is(index + 1, "for") && !words.is(the + 2, "of");
    return words.is(the, "the") && (head || named);
  }

  /** "Ministry of Defence", "the League of Rights"; but not, in a heading, "Front of Shop". */
  private boolean isComplement(int index, int end) {
    return end > index
        && !words.is(end, WordClass.CALENDAR)
        && (words.is(index, WordClass.GOVERNMENTAL)
            || isWithinSentence(index)
            || hasDistinctiveWord(index + 2, end));
  }

  private static Organizations.Span name(int start, int end) {
    return new Organizations.Span(start, end, "organization-name");
  }

  /** "Acme Ltd", "Acme Holdings, Inc.". */
  private Organizations.@Nullable Span company(int index) {
    boolean joined = (words.gap(index) & (Gap.SPACE | Gap.COMMA)) != 0;
    int last = index - 1;
    if (!joined || !words.isCapitalized(last) || !reach.isPart(last)) {
      return null;
    }
    int start = reach.start(last);
    return hasDistinctiveWord(start, last) || start < last
        ? new Organizations.Span(start, index, "company")
        : null;
  }

  private boolean hasDistinctiveWord(int first, int last) {
    for (int i = first; i <= last; i++) {
      boolean ordinary =
          words.is(i, WordClass.COMMON)
              || words.is(i, WordClass.INSTITUTION)
              || words.is(i, WordClass.BODY)
              || words.is(i, WordClass.PEOPLE)
              || words.is(i, WordClass.ORGANIZATION_START)
              || words.shape(i) == Shape.LOWER;
      if (reading.at(i) != null || !ordinary) {
        return true;
      }
    }
    return false;
  }

  /** "Chinese Hospital" alone is a name only within a sentence, not in a headline. */
  private boolean isApart(int start, int index) {
    Mention state = reading.at(start);
    boolean adjectiveAlone = state != null && state.last() == index - 1 && isAdjective(state);
    return !adjectiveAlone || isWithinSentence(start);
  }

  private static boolean isAdjective(Mention mention) {
    return mention.rule().equals("adjective") || mention.rule().equals("context");
  }

  private boolean isWithinSentence(int start) {
    return words.gap(start) == Gap.SPACE
        && (words.shape(start - 1) == Shape.LOWER || words.is(start - 1, "the"));
  }

  /** "Turkish Army", "China's Ministry of Commerce", "Ministry of Defence of Ukraine". */
  private boolean isOfState(int start, int index, int end) {
    boolean owner = words.isPossessive(start - 1);
    int after = words.is(end + 2, "the") ? end + 3 : end + 2;
    boolean of = words.is(end + 1, "of") && isState(after);
    return of
        || isState(start)
        || isState(owner ? start - 2 : start - 1)
        || (end > index && isState(end));
  }

  private boolean isState(int index) {
    Mention mention = reading.at(index);
    return mention != null && mention.entity().kind() == EntityKind.STATE;
  }

  /** Another name's word follows: what was told is only a part. */
  private boolean goesOn(int next) {
    return words.follows(next)
        && words.isCapitalized(next)
        && reading.at(next) == null
        && !words.is(next, WordClass.POST)
        && !words.is(next, WordClass.WEAK_POST)
        && !words.is(next, WordClass.TITLE)
        && !words.is(next, WordClass.CALENDAR);
  }
}
