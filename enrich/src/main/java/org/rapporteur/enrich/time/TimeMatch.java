package org.rapporteur.enrich.time;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A pattern found over tokens.
 *
 * @param from index of its first token
 * @param to index after its last
 * @param tags the classes that its elements met, in order
 * @param words the lower-case tokens
 */
record TimeMatch(TimePattern pattern, int from, int to, List<Tag> tags, List<String> words) {

  boolean has(WordClass type) {
    return first(type) != null;
  }

  private @Nullable Tag first(WordClass type) {
    for (Tag tag : tags) {
      if (tag.type() == type) {
        return tag;
      }
    }
    return null;
  }

  /** The value of the first tag of a class that the pattern cannot match without. */
  int value(WordClass type) {
    return Objects.requireNonNull(first(type)).value();
  }

  /** The value of the first of these classes that is there, or {@code absent}. */
  int firstOf(int absent, WordClass... types) {
    for (WordClass type : types) {
      Tag tag = first(type);
      if (tag != null) {
        return tag.value();
      }
    }
    return absent;
  }

  List<Integer> all(WordClass type) {
    return tags.stream().filter(tag -> tag.type() == type).map(Tag::value).toList();
  }
}
