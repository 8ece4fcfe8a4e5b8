package org.rapporteur.enrich.reference.glyph;

import org.jspecify.annotations.Nullable;

/** Symbols in letters of the width of Chinese characters, and with slashes of other kinds. */
public final class WideLetters {

  private static final char WIDE_SLASH = '\uff0f';
  private static final String SLASHES = WIDE_SLASH + "\u2044\u2215";
  private static final char FIRST = '\uff01';
  private static final char LAST = '\uff5e';
  private static final int WIDTH = FIRST - '!';

  private WideLetters() {}

  /** The text with usual letters and slashes, as long as before; null where it has no others. */
  public static @Nullable String narrowed(String text) {
    if (SLASHES.chars().noneMatch(slash -> text.indexOf(slash) >= 0)) {
      return null;
    }
    StringBuilder narrow = new StringBuilder(text);
    for (int i = 0; i < narrow.length(); i++) {
      narrow.setCharAt(i, narrowed(narrow.charAt(i)));
    }
    return narrow.toString();
  }

  private static char narrowed(char c) {
    if (SLASHES.indexOf(c) >= 0) {
      return '/';
    }
    return c >= FIRST && c <= LAST ? (char) (c - WIDTH) : c;
  }
}
