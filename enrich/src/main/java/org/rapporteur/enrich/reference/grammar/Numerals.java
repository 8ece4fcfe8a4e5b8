package org.rapporteur.enrich.reference.grammar;

import java.util.List;
import org.rapporteur.enrich.reference.glyph.Glyphs;

/** Numbers as symbols print them. */
public final class Numerals {

  private static final int LONGEST_ROMAN = 8;
  private static final int FOOTNOTE_MARK = 4;

  private Numerals() {}

  /**
   * Reads a number of so many digits, with a capital letter where one is attached ("29C").
   *
   * @return the position after it, or -1
   */
  static int readNumber(CharSequence text, int at, int least, int most, StringBuilder canonical) {
    int end = Glyphs.skipDigits(text, at);
    if (end - at < least || end - at > most || text.charAt(at) == '0') {
      return -1;
    }
    boolean lettered =
        end < text.length() && Glyphs.isUpper(text.charAt(end)) && !Glyphs.wordAt(text, end + 1);
    int stop = lettered ? end + 1 : end;
    if (!lettered && !isBoundary(text, end)) {
      return -1;
    }
    canonical.append(text, at, stop);
    return stop;
  }

  /** Whether a number may end here: no letter follows, save the small ones of a footnote mark. */
  public static boolean isBoundary(CharSequence text, int at) {
    int end = at;
    while (end < text.length() && end - at <= FOOTNOTE_MARK && isMark(text.charAt(end))) {
      end++;
    }
    return !Glyphs.wordAt(text, end) && end - at <= FOOTNOTE_MARK;
  }

  private static boolean isMark(char c) {
    return c == 'i' || c == 'v' || c == 'x' || c == 'a' || c == 'b' || c == 'c' || c == 'd';
  }

  /** Reads a whole number between two bounds; returns the position after it, or -1. */
  static int readBetween(CharSequence text, int at, int least, int most, StringBuilder canonical) {
    int end = Glyphs.skipDigits(text, at);
    if (end == at || end - at > 4 || text.charAt(at) == '0' || !isBoundary(text, end)) {
      return -1;
    }
    int value = value(text, at, end);
    if (value < least || value > most) {
      return -1;
    }
    canonical.append(text, at, end);
    return end;
  }

  /** The value of digits. */
  public static int value(CharSequence text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      value = 10 * value + text.charAt(i) - '0';
    }
    return value;
  }

  /** Reads a roman number in capitals or small letters; returns the position after it, or -1. */
  public static int readRoman(CharSequence text, int at, StringBuilder canonical) {
    int end = at;
    while (end < text.length() && end - at <= LONGEST_ROMAN && romanValue(text.charAt(end)) > 0) {
      end++;
    }
    if (end == at || end - at > LONGEST_ROMAN || Glyphs.wordAt(text, end)) {
      return -1;
    }
    for (int i = at; i < end; i++) {
      canonical.append(Glyphs.upper(text.charAt(i)));
    }
    return end;
  }

  /** A number from 1 to 39 in roman letters. */
  public static String roman(int value) {
    List<String> ones = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");
    return "X".repeat(value / 10) + ones.get(value % 10);
  }

  /** The value of a roman number; 0 where it is none. */
  public static int roman(String numeral) {
    int sum = 0;
    for (int i = 0; i < numeral.length(); i++) {
      int value = romanValue(numeral.charAt(i));
      boolean subtracted = i + 1 < numeral.length() && romanValue(numeral.charAt(i + 1)) > value;
      sum += subtracted ? -value : value;
    }
    return sum;
  }

  /** Reads {@code S-} or {@code ES-}; returns the position after it, or -1. */
  public static int readSpecial(CharSequence text, int at, StringBuilder canonical) {
    int letter = Glyphs.matches(text, at, "E") ? at + 1 : at;
    int hyphen = letter + 1;
    if (!Glyphs.matches(text, letter, "S")
        || hyphen >= text.length()
        || !Glyphs.isHyphen(text.charAt(hyphen))) {
      return -1;
    }
    canonical.append(letter > at ? "ES-" : "S-");
    return hyphen + 1;
  }

  /** Reads a roman session, special or not; returns the position after it, or {@code at}. */
  static int readOldSession(CharSequence text, int at, StringBuilder canonical) {
    int special = readSpecial(text, at, canonical);
    int end = readRoman(text, Math.max(at, special), canonical);
    if (end < 0) {
      canonical.setLength(0);
      return at;
    }
    return end;
  }

  /** Reads a number and the letters of its parts; returns the position after it, or -1. */
  static int readLettered(CharSequence text, int at, StringBuilder canonical) {
    int end = Glyphs.skipDigits(text, at);
    if (end == at || end - at > 4 || text.charAt(at) == '0') {
      return -1;
    }
    canonical.append(text, at, end);
    if (Letters.end(text, end) > 0) {
      return Letters.read(text, end, canonical);
    }
    int spaced = Glyphs.skipSpaces(text, end);
    if (spaced > end && spaced - end <= 2 && Letters.isPart(text, spaced)) {
      return Letters.read(text, spaced, canonical);
    }
    return isBoundary(text, end) ? end : -1;
  }

  /** Reads a number or, for periodic reports handed in together, several: "2-4". */
  static int readReports(CharSequence text, int at, StringBuilder canonical) {
    int hyphen = Glyphs.skipDigits(text, at);
    int end = hyphen > at ? Glyphs.skipDigits(text, hyphen + 1) : hyphen;
    boolean several =
        hyphen > at
            && hyphen - at <= 2
            && hyphen < text.length()
            && Glyphs.isHyphen(text.charAt(hyphen))
            && end > hyphen + 1
            && end - hyphen <= 3;
    if (!several || !isBoundary(text, end)) {
      return readNumber(text, at, 1, 5, canonical);
    }
    canonical.append(text, at, hyphen).append('-').append(text, hyphen + 1, end);
    return end;
  }

  /** Reads so many capitals; returns the position after them, or -1. */
  static int readLetters(CharSequence text, int at, int least, int most, StringBuilder canonical) {
    int end = at;
    while (end < text.length() && Glyphs.isUpper(text.charAt(end))) {
      end++;
    }
    if (end - at < least || end - at > most || Glyphs.wordAt(text, end)) {
      return -1;
    }
    canonical.append(text, at, end);
    return end;
  }

  private static int romanValue(char c) {
    return switch (Glyphs.upper(c)) {
      case 'I' -> 1;
      case 'V' -> 5;
      case 'X' -> 10;
      case 'L' -> 50;
      default -> 0;
    };
  }
}
