package org.rapporteur.enrich.entity;

import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.EntityKind;
import org.rapporteur.enrich.entity.dictionary.Entity;
import org.rapporteur.enrich.entity.dictionary.Slug;
import org.rapporteur.enrich.entity.word.Folding;
import org.rapporteur.enrich.entity.word.Gap;
import org.rapporteur.enrich.entity.word.Shape;
import org.rapporteur.enrich.entity.word.WordClass;
import org.rapporteur.enrich.entity.word.Words;

/**
 * Organizations that the dictionary doesn't list, by the way their names are built: "Bank of
 * China", "Heritage Foundation", "Free Press Network (FPN)". A state's name inside is part of the
 * name. Ministries, armies and parliaments are left to their states.
 */
final class Organizations {

  private static final int LONGEST = 8;

  private final Reading reading;
  private final Words words;

  Organizations(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
  }

  void read() {
    for (int i = 0; i < words.size(); i++) {
      if (words.isCapitalized(i)) {
        if (words.is(i, WordClass.INSTITUTION) && reading.isFree(i, i)) {
          institution(i);
        } else if (isBracketedAcronym(i)) {
          spelledOut(i);
        }
      }
    }
  }

  /** "Bank of China", "Jeju Peace Institute". */
  private void institution(int index) {
    int end = complementEnd(index);
    int start = nameStart(index);
    boolean named = start < index && hasDistinctiveWord(start, index - 1);
    if (end > index || named) {
      add(start, Math.max(end, index), "organization-name");
    }
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
      boolean joined = words.follows(next) && isNameWord(next);
      boolean connected =
          words.follows(next)
              && (words.is(next, "and") || words.is(next, "of"))
              && words.follows(next + 1)
              && isNameWord(next + 1)
              && reading.at(next + 1) == null;
      if (!joined && !connected) {
        break;
      }
      end = joined ? next : next + 1;
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

  /** The first of the capitalized words that lead up to an institution. */
  private int nameStart(int index) {
    int start = index;
    while (start > 0
        && index - start < LONGEST
        && words.gap(start) == Gap.SPACE
        && words.isCapitalized(start - 1)
        && !words.endsWithApostrophe(start - 1)
        && isNamePart(start - 1)) {
      start--;
    }
    Mention mention = reading.at(start);
    return mention == null ? start : mention.first();
  }

  private boolean isNamePart(int index) {
    Mention mention = reading.at(index);
    if (mention != null) {
      boolean named = mention.rule().equals("name") || mention.rule().equals("context");
      return named && mention.entity().kind() == EntityKind.STATE;
    }
    return !reading.isClosed(index)
        && !words.is(index, WordClass.OPENER)
        && !words.is(index, WordClass.FUNCTION)
        && !words.is(index, WordClass.POST)
        && !words.is(index, WordClass.TITLE)
        && !words.is(index, WordClass.CALENDAR);
  }

  private boolean hasDistinctiveWord(int first, int last) {
    for (int i = first; i <= last; i++) {
      boolean ordinary =
          words.is(i, WordClass.COMMON)
              || words.is(i, WordClass.INSTITUTION)
              || words.is(i, WordClass.ORGANIZATION_START);
      if (reading.at(i) != null || !ordinary) {
        return true;
      }
    }
    return false;
  }

  private boolean isBracketedAcronym(int index) {
    Mention known = reading.at(index);
    return words.shape(index) == Shape.UPPER
        && (known == null || known.rule().equals("acronym"))
        && !reading.isClosed(index)
        && (words.gap(index) & Gap.BRACKET) != 0
        && (words.gap(index + 1) & Gap.BRACKET) != 0
        && words.end(index) - words.start(index) >= 3;
  }

  /** The words before "(FPN)" whose initials it is, where one of them says what they name. */
  private void spelledOut(int acronym) {
    String letters = Folding.fold(words.text(acronym).replace(".", ""));
    int at = letters.length() - 1;
    boolean institution = false;
    int start = acronym;
    while (at >= 0 && start > 0 && acronym - start < 2 * LONGEST && joins(start, acronym)) {
      start--;
      boolean initial = Folding.fold(words.text().charAt(words.start(start))) == letters.charAt(at);
      if (words.isCapitalized(start) && !initial) {
        return;
      }
      at -= words.isCapitalized(start) ? 1 : 0;
      institution |= isKindOfBody(start);
    }
    if (at < 0 && institution && reading.at(start) == null) {
      add(start, acronym - 1, "definition");
    }
  }

  private boolean joins(int index, int acronym) {
    boolean space = index == acronym || words.follows(index) || words.gap(index) == Gap.APOSTROPHE;
    return space
        && !reading.isClosed(index - 1)
        && (words.isCapitalized(index - 1) || words.is(index - 1, WordClass.FUNCTION));
  }

  private boolean isKindOfBody(int index) {
    return words.is(index, WordClass.ORGANIZATION_END)
        || words.is(index, WordClass.ORGANIZATION_START);
  }

  private void add(int first, int last, String rule) {
    if (mayTake(first, last)) {
      for (int i = first; i <= last; i++) {
        Mention inside = reading.at(i);
        if (inside != null) {
          reading.remove(inside);
        }
      }
      String name = words.text(first, last).replaceAll("\\s+", " ");
      Entity entity = Entity.of("organization:" + Slug.of(name), name, EntityKind.ORGANIZATION);
      reading.add(Mention.of(first, last, entity, rule));
    }
  }

  /** Only states' names give way, and only whole. */
  private boolean mayTake(int first, int last) {
    for (int i = first; i <= last; i++) {
      @Nullable Mention inside = reading.at(i);
      if (inside != null
          && (inside.entity().kind() != EntityKind.STATE
              || inside.first() < first
              || inside.last() > last)) {
        return false;
      }
    }
    return true;
  }
}
