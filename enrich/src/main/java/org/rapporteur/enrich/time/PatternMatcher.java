package org.rapporteur.enrich.time;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.enrich.text.Token;
import org.rapporteur.enrich.text.WordList;
import org.rapporteur.enrich.time.TimePattern.Element;

/**
 * Finds the longest pattern at a token. A pattern has a dozen elements at most and each is tried
 * once with and once without, so that the work at a token is bounded whatever the text.
 */
final class PatternMatcher {

  private static final Set<WordClass> SMALL_WORDS =
      EnumSet.of(
          WordClass.FUNCTION, WordClass.IN, WordClass.ON, WordClass.ARTICLE, WordClass.SINGLE);
  private static final int FURTHEST_FIRST_WORD = 4;

  private final Map<WordClass, List<TimePattern>> byClass = new EnumMap<>(WordClass.class);
  private final Map<String, List<TimePattern>> byWord = new HashMap<>();
  private final List<TimePattern> patterns;

  PatternMatcher() {
    patterns =
        WordList.lines(PatternMatcher.class, "patterns.tsv").stream().map(TimePattern::of).toList();
    for (TimePattern pattern : patterns) {
      for (Element element : pattern.beginnings()) {
        element.types().forEach(type -> add(byClass, type, pattern));
        element.words().forEach(word -> add(byWord, word, pattern));
      }
    }
  }

  private static <K> void add(Map<K, List<TimePattern>> index, K key, TimePattern pattern) {
    index.computeIfAbsent(key, k -> new ArrayList<>()).add(pattern);
  }

  /**
   * The longest match from a token to a limit; of equals, the pattern that stands first in the
   * table.
   */
  @Nullable TimeMatch longestAt(List<Token> tokens, List<List<Tag>> tags, int index, int limit) {
    if (!mayBegin(tags, index, limit)) {
      return null;
    }
    TimeMatch best = null;
    for (TimePattern pattern : candidates(tokens.get(index), tags.get(index))) {
      TimeMatch match = new Attempt(tokens, tags, pattern, limit).at(index);
      if (match != null && isBetter(match, best)) {
        best = match;
      }
    }
    return best;
  }

  /** Whether a word that only time expressions have stands here or within a few words. */
  private static boolean mayBegin(List<List<Tag>> tags, int index, int limit) {
    for (int i = index; i < Math.min(limit, index + FURTHEST_FIRST_WORD); i++) {
      for (Tag tag : tags.get(i)) {
        if (!SMALL_WORDS.contains(tag.type())) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isBetter(TimeMatch match, @Nullable TimeMatch best) {
    return best == null
        || match.to() > best.to()
        || (match.to() == best.to()
            && patterns.indexOf(match.pattern()) < patterns.indexOf(best.pattern()));
  }

  private Collection<TimePattern> candidates(Token token, List<Tag> tags) {
    List<TimePattern> worded = byWord.getOrDefault(token.lower(), List.of());
    if (tags.isEmpty()) {
      return worded;
    }
    LinkedHashSet<TimePattern> candidates = new LinkedHashSet<>(worded);
    tags.forEach(tag -> candidates.addAll(byClass.getOrDefault(tag.type(), List.of())));
    return candidates;
  }
}
