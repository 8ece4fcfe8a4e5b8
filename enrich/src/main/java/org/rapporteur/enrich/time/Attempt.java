package org.rapporteur.enrich.time;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.enrich.text.Token;
import org.rapporteur.enrich.time.TimePattern.Element;

/** One pattern tried at a place. */
final class Attempt {

  private static final Tag NO_TAG = new Tag(WordClass.FUNCTION, 0);

  private final List<Token> tokens;
  private final List<List<Tag>> tags;
  private final TimePattern pattern;
  private final int limit;
  private final Deque<Tag> met = new ArrayDeque<>();

  Attempt(List<Token> tokens, List<List<Tag>> tags, TimePattern pattern, int limit) {
    this.tokens = tokens;
    this.tags = tags;
    this.pattern = pattern;
    this.limit = limit;
  }

  @Nullable TimeMatch at(int index) {
    if (!contextHolds(index)) {
      return null;
    }
    int end = match(0, index, index);
    if (end <= index) {
      return null;
    }
    List<String> words = tokens.subList(index, end).stream().map(Token::lower).toList();
    return new TimeMatch(pattern, index, end, new ArrayList<>(met), words);
  }

  private boolean contextHolds(int index) {
    int place = index - pattern.context().size();
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
  private int match(int element, int place, int from) {
    if (element == pattern.elements().size()) {
      return place > from && followedWell(place) ? place : -1;
    }
    Element wanted = pattern.elements().get(element);
    Tag tag = place < limit && joined(wanted, place, from) ? tagFor(wanted, place) : null;
    if (tag != null) {
      met.addLast(tag);
      int end = match(element + 1, place + 1, from);
      if (end > 0) {
        return end;
      }
      met.removeLast();
    }
    return wanted.optional() ? match(element + 1, place, from) : -1;
  }

  private boolean joined(Element wanted, int place, int from) {
    return place == from
        || !wanted.touching()
        || tokens.get(place - 1).end() == tokens.get(place).start();
  }

  private @Nullable Tag tagFor(Element element, int place) {
    for (Tag tag : tags.get(place)) {
      if (element.types().contains(tag.type())) {
        return tag;
      }
    }
    return element.words().contains(tokens.get(place).lower()) ? NO_TAG : null;
  }

  private boolean followedWell(int place) {
    if (!pattern.alone() || place == limit || tokens.get(place).isMark()) {
      return true;
    }
    return tags.get(place).stream().anyMatch(tag -> tag.type() == WordClass.FUNCTION);
  }
}
