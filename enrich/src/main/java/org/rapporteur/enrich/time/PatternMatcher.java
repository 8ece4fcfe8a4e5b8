package org.rapporteur.enrich.time;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.enrich.text.Token;
import org.rapporteur.enrich.text.WordList;
import org.rapporteur.enrich.time.TimePattern.Element;

/**
 * Finds the longest pattern at a token. A pattern has a dozen elements at most and each is tried
 * once with and once without, so that the work at a token is bounded whatever the text.
 */
final class PatternMatcher {

  private static final long SMALL_WORDS =
      WordClass.FUNCTION.bit()
          | WordClass.IN.bit()
          | WordClass.ON.bit()
          | WordClass.ARTICLE.bit()
          | WordClass.SINGLE.bit();
  private static final int FURTHEST_FIRST_WORD = 4;

  private final Map<WordClass, List<TimePattern>> byClass = new EnumMap<>(WordClass.class);
  private final Map<String, List<TimePattern>> byWord = new HashMap<>();

  PatternMatcher() {
    List<String> rows = WordList.lines(PatternMatcher.class, "patterns.tsv");
    for (int i = 0; i < rows.size(); i++) {
      TimePattern pattern = TimePattern.of(i, rows.get(i));
      for (Element element : pattern.beginnings()) {
        add(element, pattern);
      }
    }
  }

  private void add(Element beginning, TimePattern pattern) {
    for (WordClass type : WordClass.values()) {
      if ((beginning.types() & type.bit()) != 0) {
        byClass.computeIfAbsent(type, key -> new ArrayList<>()).add(pattern);
      }
    }
    for (String word : beginning.words()) {
      byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(pattern);
    }
  }

  /**
   * The longest match from a token to a limit; of equals, the pattern that stands first in the
   * table.
   */
  @Nullable TimeMatch longestAt(List<Token> tokens, List<Tags> tags, int index, int limit) {
    List<TimePattern> worded = byWord.getOrDefault(tokens.get(index).lower(), List.of());
    if (worded.isEmpty() && tags.get(index).all().isEmpty()) {
      return null;
    }
    Attempt attempt = new Attempt(tokens, tags, index, limit);
    worded.forEach(attempt::at);
    for (Tag tag : tags.get(index).all()) {
      byClass.getOrDefault(tag.type(), List.of()).forEach(attempt::at);
    }
    return attempt.best();
  }

  /**
   * The first token from {@code index} on with which a match may begin: one with a word that only
   * time expressions have here or within a few words; {@code limit} where there is none.
   */
  static int next(List<Tags> tags, int index, int limit) {
    for (int i = index; i < limit; i++) {
      if (tags.get(i).any(~SMALL_WORDS)) {
        return Math.max(index, i - FURTHEST_FIRST_WORD + 1);
      }
    }
    return limit;
  }
}
