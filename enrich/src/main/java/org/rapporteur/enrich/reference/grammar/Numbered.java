package org.rapporteur.enrich.reference.grammar;

import org.rapporteur.enrich.reference.glyph.Glyphs;

/**
 * A word with a number of its own: {@code L.28}, {@code SR.1-28}, {@code CONF.VIII}, {@code
 * COP(14)}.
 */
public record Numbered(String word, char opening, boolean roman) implements Segment {

  static Numbered parse(String pattern) {
    int opening = Math.max(pattern.indexOf('.'), pattern.indexOf('('));
    return new Numbered(
        pattern.substring(0, opening), pattern.charAt(opening), pattern.indexOf('^') > 0);
  }

  @Override
  public int read(CharSequence text, int at, StringBuilder canonical) {
    int opened = at + word.length();
    if (!Glyphs.matches(text, at, word)) {
      return -1;
    }
    boolean stop = Glyphs.at(text, opened, opening);
    if (!stop && !isForgotten(text, opened)) {
      return -1;
    }
    canonical.append(word).append(opening);
    int number = stop ? skipGap(text, opened + 1) : Glyphs.skipSpaces(text, opened);
    int end =
        roman ? Numerals.readRoman(text, number, canonical) : readNumber(text, number, canonical);
    return end < 0 ? -1 : close(text, end, canonical);
  }

  /** "E/CN4/1998/45", "A/C.3/69/L 28": the full stop is often left out. */
  private boolean isForgotten(CharSequence text, int at) {
    int number = Glyphs.at(text, at, ' ') ? at + 1 : at;
    return opening == '.' && !roman && Glyphs.digitAt(text, number);
  }

  /** "Rev. 1" and "Rev.\n1" are "Rev.1", but "CONF. 5" of another document is not "CONF.5". */
  private static int skipGap(CharSequence text, int at) {
    int skipped = Glyphs.skipSpaces(text, at);
    return skipped - at > 2 ? at : skipped;
  }

  private static int readNumber(CharSequence text, int at, StringBuilder canonical) {
    int end = Numerals.readNumber(text, at, 1, 5, canonical);
    return end < 0 ? -1 : readRange(text, end, canonical);
  }

  /** A range is one document only where more follows: {@code SR.1-28/Corrigendum}. */
  private static int readRange(CharSequence text, int at, StringBuilder canonical) {
    if (at + 1 >= text.length() || !Glyphs.isHyphen(text.charAt(at))) {
      return at;
    }
    int end = Glyphs.skipDigits(text, at + 1);
    if (end == at + 1 || end > at + 5 || !Glyphs.at(text, end, '/')) {
      return at;
    }
    canonical.append('-').append(text, at + 1, end);
    return end;
  }

  private int close(CharSequence text, int at, StringBuilder canonical) {
    if (opening == '.') {
      return at;
    }
    if (!Glyphs.at(text, at, ')')) {
      return -1;
    }
    canonical.append(')');
    return at + 1;
  }

  @Override
  public boolean mayBegin(char first) {
    return Glyphs.upper(word.charAt(0)) == first;
  }

  @Override
  public Role role() {
    return switch (word) {
      case "C", "CN", "AC", "CONF", "WG", "Sub", "SC", "COM", "PC", "EA", "HA", "COP" -> Role.BODY;
      default -> Role.NUMBER;
    };
  }
}
