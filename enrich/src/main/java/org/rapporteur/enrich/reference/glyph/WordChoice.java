package org.rapporteur.enrich.reference.glyph;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words of which one may stand at a place, whatever the case. */
public final class WordChoice {

  /** The row of the words that begin with none of the 128 characters of ASCII. */
  private static final int OTHERS = 128;

  private final List<List<String>> byFirst;

  private WordChoice(List<List<String>> byFirst) {
    this.byFirst = byFirst;
  }

  /** A choice of these words, of which the earlier go before the later. */
  public static WordChoice of(String... words) {
    return new WordChoice(
        IntStream.rangeClosed(0, OTHERS)
            .mapToObj(row -> Stream.of(words).filter(word -> row(word.charAt(0)) == row).toList())
            .toList());
  }

  private static int row(char first) {
    return Math.min(Glyphs.upper(first), OTHERS);
  }

  /** The words that may stand at {@code at} by its first character, in their order. */
  public List<String> beginningAt(CharSequence text, int at) {
    return at < text.length() ? byFirst.get(row(text.charAt(at))) : List.of();
  }
}
