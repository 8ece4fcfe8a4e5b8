package org.rapporteur.enrich.reference.glyph;

/** What counts as space, hyphen, letter and digit in text that has been through a typesetter. */
public final class Glyphs {

  private static final int BREAK_LIMIT = 6;

  /** From here on scripts do without spaces between words, and letters bound nothing. */
  private static final int FIRST_UNSPACED = 0x2e80;

  private Glyphs() {}

  /** Whether it is white space, one that does not break included. */
  public static boolean isSpace(char c) {
    return c == ' '
        || (c >= '\t' && c <= '\r')
        || c == '\u00a0'
        || (c >= '\u2000' && c <= '\u200b')
        || c == '\u2028'
        || c == '\u202f'
        || c == '\u2060'
        || c == '\ufeff';
  }

  /** What is not seen in print: soft hyphens, joiners, spaces of no width. */
  public static boolean isInvisible(char c) {
    return c == '\u00ad' || (c >= '\u200b' && c <= '\u200d') || c == '\u2060' || c == '\ufeff';
  }

  /** Whether it is a hyphen or a dash. */
  public static boolean isHyphen(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212' || c == '\u00ad';
  }

  /** Whether it is one of 0 to 9. */
  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether it is a letter of a script that sets spaces between words. */
  public static boolean isLetter(char c) {
    return c < 128 ? isAsciiLetter(c) : c < FIRST_UNSPACED && Character.isLetter(c);
  }

  /** Whether it is one of A to Z, small or not. */
  public static boolean isAsciiLetter(char c) {
    return isUpper(c) || (c >= 'a' && c <= 'z');
  }

  /** Whether it is one of A to Z. */
  public static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /** Whether words and numbers are made of it. */
  public static boolean isWord(char c) {
    return isDigit(c) || isLetter(c);
  }

  /** The capital of a letter from a to z; anything else as it is. */
  public static char upper(char c) {
    return c >= 'a' && c <= 'z' ? (char) (c - 32) : c;
  }

  /** Whether a letter or digit stands there; nothing does outside the text. */
  public static boolean wordAt(CharSequence text, int at) {
    return at >= 0 && at < text.length() && isWord(text.charAt(at));
  }

  /** Whether a digit stands there. */
  public static boolean digitAt(CharSequence text, int at) {
    return at >= 0 && at < text.length() && isDigit(text.charAt(at));
  }

  /** Whether this character stands there. */
  public static boolean at(CharSequence text, int at, char wanted) {
    return at >= 0 && at < text.length() && text.charAt(at) == wanted;
  }

  /** A bracket, be it of the width of Chinese characters. */
  public static boolean opensAt(CharSequence text, int at) {
    return at(text, at, '(') || at(text, at, '\uff08');
  }

  /** Whether a bracket closes there. */
  public static boolean closesAt(CharSequence text, int at) {
    return at(text, at, ')') || at(text, at, '\uff09');
  }

  /** The position after the spaces at {@code at}; at most a few, so that a break stays a break. */
  public static int skipSpaces(CharSequence text, int at) {
    int limit = Math.min(text.length(), at + BREAK_LIMIT);
    while (at < limit && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The position after the digits at {@code at}. */
  public static int skipDigits(CharSequence text, int at) {
    while (digitAt(text, at)) {
      at++;
    }
    return at;
  }

  /** Whether {@code word} stands at {@code at}, whatever the case. */
  public static boolean matches(CharSequence text, int at, String word) {
    if (at < 0 || at + word.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (upper(text.charAt(at + i)) != upper(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
