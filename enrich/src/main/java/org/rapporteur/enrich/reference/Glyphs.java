package org.rapporteur.enrich.reference;

/** What counts as space, hyphen, letter and digit in text that has been through a typesetter. */
final class Glyphs {

  private static final int BREAK_LIMIT = 6;

  /** From here on scripts do without spaces between words, and letters bound nothing. */
  private static final int FIRST_UNSPACED = 0x2e80;

  private Glyphs() {}

  static boolean isSpace(char c) {
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
  static boolean isInvisible(char c) {
    return c == '\u00ad' || (c >= '\u200b' && c <= '\u200d') || c == '\u2060' || c == '\ufeff';
  }

  static boolean isHyphen(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212' || c == '\u00ad';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLetter(char c) {
    return c < 128 ? isAsciiLetter(c) : c < FIRST_UNSPACED && Character.isLetter(c);
  }

  static boolean isAsciiLetter(char c) {
    return isUpper(c) || (c >= 'a' && c <= 'z');
  }

  static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  static boolean isWord(char c) {
    return isDigit(c) || isLetter(c);
  }

  static char upper(char c) {
    return c >= 'a' && c <= 'z' ? (char) (c - 32) : c;
  }

  static boolean wordAt(CharSequence text, int at) {
    return at >= 0 && at < text.length() && isWord(text.charAt(at));
  }

  static boolean digitAt(CharSequence text, int at) {
    return at >= 0 && at < text.length() && isDigit(text.charAt(at));
  }

  static boolean at(CharSequence text, int at, char wanted) {
    return at >= 0 && at < text.length() && text.charAt(at) == wanted;
  }

  /** A bracket, be it of the width of Chinese characters. */
  static boolean opensAt(CharSequence text, int at) {
    return at(text, at, '(') || at(text, at, '\uff08');
  }

  static boolean closesAt(CharSequence text, int at) {
    return at(text, at, ')') || at(text, at, '\uff09');
  }

  /** The position after the spaces at {@code at}; at most a few, so that a break stays a break. */
  static int skipSpaces(CharSequence text, int at) {
    int limit = Math.min(text.length(), at + BREAK_LIMIT);
    while (at < limit && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The position after the digits at {@code at}. */
  static int skipDigits(CharSequence text, int at) {
    while (digitAt(text, at)) {
      at++;
    }
    return at;
  }

  /** Whether {@code word} stands at {@code at}, whatever the case. */
  static boolean matches(CharSequence text, int at, String word) {
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
