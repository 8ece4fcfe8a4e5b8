package org.rapporteur.enrich.reference.grammar;

import org.rapporteur.enrich.reference.glyph.Glyphs;

/** A fixed word: {@code RES}, {@code HRC}. */
public record Word(String word) implements Segment {

  @Override
  public int read(CharSequence text, int at, StringBuilder canonical) {
    int end = at + word.length();
    if (!Glyphs.matches(text, at, word) || Glyphs.wordAt(text, end)) {
      return -1;
    }
    canonical.append(word);
    return end;
  }

  @Override
  public boolean mayBegin(char first) {
    return Glyphs.upper(word.charAt(0)) == first;
  }

  @Override
  public Role role() {
    return switch (word) {
      case "RES", "DEC", "PRST", "INF", "NGO", "G", "SGB", "AI", "IC", "GC", "CO", "Q" -> Role.TYPE;
      default -> Role.BODY;
    };
  }
}
