package org.rapporteur.enrich.entity.organization;

import org.rapporteur.contract.enriched.EntityKind;
import org.rapporteur.enrich.entity.reading.Mention;
import org.rapporteur.enrich.entity.reading.Reading;
import org.rapporteur.enrich.entity.word.Gap;
import org.rapporteur.enrich.entity.word.WordClass;
import org.rapporteur.enrich.entity.word.Words;

/** How far an organization's name reaches from the word that tells it, to either side. */
final class NameReach {

  private static final int LONGEST = 8;

  private final Reading reading;
  private final Words words;

  NameReach(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
  }

  /** The last word of "of China" or "for War and Peace", or the word itself. */
  int end(int index) {
    int first = words.is(index + 2, "the") ? index + 3 : index + 2;
    boolean subject =
        words.is(index + 1, "on") && words.is(index, "committee") && isOrdinaryName(first);
    boolean opens =
        words.follows(index + 1)
            && (words.is(index + 1, "of") || words.is(index + 1, "for") || subject);
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
    return endOfMention(endOfList(index, end));
  }

  /** "Ministry of Economy, Trade and Industry": ordinary words in a list that ends with "and". */
  private int endOfList(int index, int end) {
    if (!words.is(index, "ministry") && !words.is(index, "department")) {
      return end;
    }
    int last = end;
    while (last - end < LONGEST && words.gap(last + 1) == Gap.COMMA && isOrdinaryName(last + 1)) {
      last = words.follows(last + 2) && isOrdinaryName(last + 2) ? last + 2 : last + 1;
    }
    int item = last + 2;
    boolean ends = words.is(last + 1, "and") && words.follows(item) && isOrdinaryName(item);
    if (last == end || !ends) {
      return end;
    }
    return words.follows(item + 1) && isOrdinaryName(item + 1) ? item + 1 : item;
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
  int start(int index) {
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
        words.isCapitalized(before) && !words.endsWithApostrophe(before) && isPart(before);
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
            ? words.isCapitalized(and - 1) && isPart(and - 1)
            : isOrdinaryName(and - 1) && isOrdinaryName(and + 1));
  }

  private boolean isOrdinaryName(int index) {
    return words.isCapitalized(index)
        && words.is(index, WordClass.COMMON)
        && reading.isFree(index, index)
        && isPart(index);
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

  /** Whether a word may stand in a name before the telling one. */
  boolean isPart(int index) {
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
}
