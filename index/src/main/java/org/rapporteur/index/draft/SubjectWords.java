package org.rapporteur.index.draft;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How much two subjects have in common, by the words that carry their meaning. */
final class SubjectWords {

  /** Words that stand in every other title. */
  private static final Set<String> EMPTY =
      Set.of(
          "the",
          "and",
          "for",
          "its",
          "their",
          "with",
          "from",
          "draft",
          "drafts",
          "resolution",
          "resolutions",
          "text",
          "united",
          "nations",
          "situation",
          "promotion",
          "protection",
          "question",
          "report",
          "general",
          "assembly",
          "council",
          "republic",
          "that",
          "this");

  private static final int SHORTEST = 3;

  private SubjectWords() {}

  /**
   * The share of the shorter one's words that are in the other, 0 to 1; 0 where either has none.
   */
  static double alike(@Nullable String one, @Nullable String other) {
    Set<String> words = words(one);
    Set<String> others = words(other);
    if (words.isEmpty() || others.isEmpty()) {
      return 0;
    }
    Set<String> shared = new HashSet<>(words);
    shared.retainAll(others);
    return (double) shared.size() / Math.min(words.size(), others.size());
  }

  private static Set<String> words(@Nullable String subject) {
    return subject == null
        ? Set.of()
        : Arrays.stream(subject.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
            .filter(it -> it.length() >= SHORTEST && !EMPTY.contains(it))
            .collect(Collectors.toSet());
  }
}
