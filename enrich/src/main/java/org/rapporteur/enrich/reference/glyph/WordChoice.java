package org.rapporteur.enrich.reference.glyph;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Words of which one may stand at a place, whatever the case. */
public final class WordChoice {

  private final Map<Character, List<String>> byFirst;

  private WordChoice(Map<Character, List<String>> byFirst) {
    this.byFirst = byFirst;
  }

  /** A choice of these words, of which the earlier go before the later. */
  public static WordChoice of(String... words) {
    return new WordChoice(
        Map.copyOf(
            Arrays.stream(words)
                .collect(
                    Collectors.groupingBy(
                        word -> Glyphs.upper(word.charAt(0)), Collectors.toUnmodifiableList()))));
  }

  /** The words that begin with the character at {@code at}, in their order. */
  public List<String> beginningAt(CharSequence text, int at) {
    return at < text.length()
        ? byFirst.getOrDefault(Glyphs.upper(text.charAt(at)), List.of())
        : List.of();
  }
}
