package org.rapporteur.enrich.reference.glyph;

/** The words that join a number to the body behind it, in English, French and Spanish. */
public final class Connectors {

  private static final WordChoice WORDS =
      WordChoice.of(
          "of the",
          "of",
          "by the",
          "adopted by the",
          "from the",
          "du",
          "de la",
          "de l'",
          "de l’",
          "del",
          "de",
          "der",
          "des",
          "adoptée par l'",
          "adoptée par le");

  private Connectors() {}

  /** The position after the longest connector at {@code at}, or -1 where there is none. */
  public static int skip(CharSequence text, int at) {
    int start = Glyphs.skipSpaces(text, at);
    if (Glyphs.at(text, start, ',')) {
      start = Glyphs.skipSpaces(text, start + 1);
    }
    int longest = -1;
    for (String word : WORDS.beginningAt(text, start)) {
      int end = start + word.length();
      if (start > at && Glyphs.matches(text, start, word) && end > longest) {
        longest = end;
      }
    }
    return longest < 0 ? -1 : Glyphs.skipSpaces(text, longest);
  }
}
