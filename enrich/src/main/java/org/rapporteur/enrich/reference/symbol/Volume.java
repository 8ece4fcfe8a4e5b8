package org.rapporteur.enrich.reference.symbol;

import org.rapporteur.enrich.reference.glyph.Glyphs;
import org.rapporteur.enrich.reference.grammar.Numerals;

/**
 * A volume that stands outside the bracket of its symbol, as in the references to the Official
 * Records: "(A/76/49), vol. I".
 */
public final class Volume {

  private static final String WORD = "vol.";

  private Volume() {}

  /** The symbol with the volume that follows at {@code at}, or as it is. */
  public static Symbol after(CharSequence text, int at, Symbol symbol) {
    int comma = Glyphs.at(text, at, ')') ? at + 1 : at;
    int word = Glyphs.skipSpaces(text, comma + 1);
    if (!Glyphs.at(text, comma, ',') || !Glyphs.matches(text, word, WORD)) {
      return symbol;
    }
    StringBuilder roman = new StringBuilder();
    int end = Numerals.readRoman(text, Glyphs.skipSpaces(text, word + WORD.length()), roman);
    return end < 0
        ? symbol
        : Symbol.find(symbol.canonical() + "(Vol." + roman + ")").orElse(symbol);
  }
}
