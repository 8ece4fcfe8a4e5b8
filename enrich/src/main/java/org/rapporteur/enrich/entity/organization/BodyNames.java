package org.rapporteur.enrich.entity.organization;

import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.EntityKind;
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

  private static final int LONGEST = 8;

  private final Reading reading;
  private final Words words;
  private final SpelledOut spelledOut;

  BodyNames(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
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
    int end = complementEnd(index);
    int start = nameStart(index);
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
    boolean plain = words.is(index, WordClass.PLAIN_BODY);
    int start = nameStart(index);
    int end = isOfAnother(start, index) ? index : complementEnd(index);
    boolean told =
        start == index
            ? plain && isComplement(index, end)
            : hasDistinctiveWord(start, index - 1) || (plain && isWithinSentence(start));
    boolean states = words.is(index, WordClass.GOVERNMENTAL) && isOfState(start, index, end);
    boolean another = end > index && words.endsWithApostrophe(end);
    return told && !states && !another && isApart(start, index) && !goesOn(end + 1)
        ? name(start, end)
        : null;
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
    if (!joined || !words.isCapitalized(last) || !isNamePart(last)) {
      return null;
    }
    int start = nameStart(last);
    return hasDistinctiveWord(start, last) || start < last
        ? new Organizations.Span(start, index, "company")
        : null;
  }

  /** The last word of "of China" or "for War and Peace", or the word itself. */
  private int complementEnd(int index) {
    boolean opens =
        words.follows(index + 1) && (words.is(index + 1, "of") || words.is(index + 1, "for"));
    int first = words.is(index + 2, "the") ? index + 3 : index + 2;
    if (!opens || !isNameWord(first) || words.gap(first) != Gap.SPACE) {
      return index;
    }
    int end = first;
    while (end - index < LONGEST && !words.endsWithApostrophe(end)) {
      int next = end + 1;
      int word = words.is(next, "of") && words.is(next + 1, "the") ? next + 2 : next + 1;
      boolean joined = words.follows(next) && isNameWord(next);
      boolean connected =
          words.follows(next)
              && (words.is(next, "and") || words.is(next, "of"))
              && words.follows(next + 1)
              && isNameWord(word)
              && reading.at(word) == null;
      if (!joined && !connected) {
        break;
      }
      end = joined ? next : word;
    }
    return endOfMention(end);
  }

  private int endOfMention(int index) {
    Mention mention = reading.at(index);
    return mention == null ? index : mention.last();
  }

  private boolean isNameWord(int index) {
    return words.isCapitalized(index) && !reading.isClosed(index) && !isPerson(index);
  }

  private boolean isPerson(int index) {
    Mention mention = reading.at(index);
    return mention != null && mention.entity().kind() == EntityKind.PERSON;
  }

  /** The first of the capitalized words that lead up to a telling word. */
  private int nameStart(int index) {
    int start = index;
    while (start > 0 && index - start < LONGEST) {
      int before = before(start);
      if (before < 0) {
        break;
      }
      start = before;
    }
    Mention mention = reading.at(start);
    return mention == null ? start : mention.first();
  }

  /** The word of the name before this one, or -1. */
  private int before(int start) {
    int before = start - 1;
    if (reading.isHidden(start) && before >= 0 && reading.isHidden(before)) {
      return before;
    }
    int gap = words.gap(start);
    boolean joined =
        gap == Gap.SPACE || gap == Gap.HYPHEN || (gap == Gap.STOP && isInitial(before));
    if (!joined) {
      return -1;
    }
    if (gap == Gap.SPACE && isJoin(before)) {
      return before - 1;
    }
    if (gap == Gap.SPACE && isPeoples(before)) {
      return words.endsWithApostrophe(before) ? before : before - 1;
    }
    boolean part =
        words.isCapitalized(before) && !words.endsWithApostrophe(before) && isNamePart(before);
    return part ? before : -1;
  }

  /** The C of "Robert C. Byrd". */
  private boolean isInitial(int index) {
    return index > 0
        && words.length(index) == 1
        && words.gap(index) == Gap.SPACE
        && words.isCapitalized(index - 1);
  }

  /**
   * "Hollis & Crane", "Search and Rescue": ordinary words in capitals on both sides make one name.
   */
  private boolean isJoin(int and) {
    if (!words.is(and, "and") && !words.is(and, "&")) {
      return false;
    }
    boolean sign = words.text().charAt(words.start(and)) == '&';
    return words.gap(and) == Gap.SPACE
        && (sign
            ? words.isCapitalized(and - 1) && isNamePart(and - 1)
            : isOrdinaryName(and - 1) && isOrdinaryName(and + 1));
  }

  private boolean isOrdinaryName(int index) {
    return words.isCapitalized(index)
        && words.is(index, WordClass.COMMON)
        && reading.isFree(index, index)
        && isNamePart(index);
  }

  /** "People's Front", "Workers' Party". */
  private boolean isPeoples(int before) {
    boolean plural = words.endsWithApostrophe(before);
    boolean owner = words.isPossessive(before);
    int people = plural ? before : before - 1;
    return (plural || owner)
        && words.isCapitalized(people)
        && reading.isFree(people, people)
        && words.is(people, WordClass.PEOPLE);
  }

  private boolean isNamePart(int index) {
    Mention mention = reading.at(index);
    if (mention != null) {
      return mention.entity().kind() == EntityKind.STATE && !mention.rule().equals("acronym");
    }
    return (!reading.isClosed(index) || reading.isHidden(index))
        && !words.is(index, WordClass.OPENER)
        && !isSmall(index)
        && !words.is(index, WordClass.POST)
        && !words.is(index, WordClass.TITLE)
        && !words.is(index, WordClass.SPEECH)
        && !words.is(index, WordClass.ACT)
        && !words.is(index, WordClass.CALENDAR);
  }

  /** A small word; the "Los" of "Los Alamos" is none. */
  private boolean isSmall(int index) {
    boolean place = words.is(index, "los") || words.is(index, "las");
    return words.is(index, WordClass.FUNCTION) && !place;
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
