package org.rapporteur.enrich.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.enrich.text.Token;
import org.rapporteur.enrich.time.TimePattern.Element;

/** Patterns tried at a place, one after another. */
final class Attempt {

  private static final Tag NO_TAG = new Tag(WordClass.FUNCTION, 0);

  private final List<Token> tokens;
  private final List<Tags> tags;
  private final int from;
  private final int limit;
  private final long near;
  private final List<Tag> met = new ArrayList<>();
  private List<Tag> bestMet = List.of();
  private @Nullable TimePattern best;
  private int bestEnd;

  Attempt(List<Token> tokens, List<Tags> tags, int from, int limit) {
    this.tokens = tokens;
    this.tags = tags;
    this.from = from;
    this.limit = limit;
    this.near = near();
  }

  /** The bits of all classes that a match may reach. */
  private long near() {
    long classes = 0;
    for (int i = from; i < Math.min(limit, from + TimePattern.LONGEST); i++) {
      classes |= tags.get(i).classes();
    }
    return classes;
  }

  /** The longest match so far; of equals, that of the pattern that stands first in the table. */
  @Nullable TimeMatch best() {
    if (best == null) {
      return null;
    }
    List<String> words = tokens.subList(from, bestEnd).stream().map(Token::lower).toList();
    return new TimeMatch(best, from, bestEnd, bestMet, words);
  }

  void at(TimePattern pattern) {
    if ((pattern.needed() & ~near) != 0) {
      return;
    }
    met.clear();
    int end = contextHolds(pattern) ? match(pattern, 0, from) : -1;
    if (end > from && isBetter(pattern, end)) {
      best = pattern;
      bestEnd = end;
      bestMet = List.copyOf(met);
    }
  }

  private boolean isBetter(TimePattern pattern, int end) {
    return best == null || end > bestEnd || (end == bestEnd && pattern.place() < best.place());
  }

  private boolean contextHolds(TimePattern pattern) {
    int place = from - pattern.context().size();
    if (place < 0) {
      return false;
    }
    for (Element element : pattern.context()) {
      if (tagFor(element, place) == null) {
        return false;
      }
      place++;
    }
    return true;
  }

  /** The token index after the match of the elements from {@code element} on; -1 for none. */
  private int match(TimePattern pattern, int element, int place) {
    if (element == pattern.elements().size()) {
      return place > from && followedWell(pattern, place) ? place : -1;
    }
    Element wanted = pattern.elements().get(element);
    Tag tag = place < limit && joined(wanted, place) ? tagFor(wanted, place) : null;
    if (tag != null) {
      met.addLast(tag);
      int end = match(pattern, element + 1, place + 1);
      if (end > 0) {
        return end;
      }
      met.removeLast();
    }
    return wanted.optional() ? match(pattern, element + 1, place) : -1;
  }

  private boolean joined(Element wanted, int place) {
    return place == from
        || !wanted.touching()
        || tokens.get(place - 1).end() == tokens.get(place).start();
  }

  private @Nullable Tag tagFor(Element element, int place) {
    Tag tag = tags.get(place).first(element.types());
    return tag == null && element.words().contains(tokens.get(place).lower()) ? NO_TAG : tag;
  }

  private boolean followedWell(TimePattern pattern, int place) {
    return !pattern.alone()
        || place == limit
        || tokens.get(place).isMark()
        || tags.get(place).any(WordClass.FUNCTION.bit());
  }
}
