package org.rapporteur.enrich.reference;

/**
 * Segments of a series whose every form the grammar does not list: at least one digit, words that
 * begin with a capital.
 */
final class AnySegments {

  private static final int MOST = 5;
  private static final int LONGEST = 16;

  private AnySegments() {}

  static int read(CharSequence text, int at, StringBuilder canonical) {
    int end = -1;
    int next = at;
    boolean digits = false;
    for (int count = 0; count < MOST && next >= 0; count++) {
      int stop = segmentEnd(text, next);
      if (stop < 0 || (count > 0 && Grammar.isSuffix(text, next))) {
        break;
      }
      digits |= hasDigit(text, next, stop);
      end = stop;
      next = Glyphs.at(text, stop, '/') ? stop + 1 : -1;
    }
    if (end < 0 || !digits) {
      return -1;
    }
    append(text, at, end, canonical);
    return end;
  }

  private static int segmentEnd(CharSequence text, int at) {
    int end = at;
    while (end < text.length() && end - at <= LONGEST && belongs(text, end)) {
      end++;
    }
    boolean fits = end > at && end - at <= LONGEST && !Glyphs.wordAt(text, end);
    boolean starts = fits && !Character.isLowerCase(text.charAt(at));
    return starts ? end : -1;
  }

  private static boolean belongs(CharSequence text, int at) {
    char c = text.charAt(at);
    if (c == '.') {
      return Glyphs.wordAt(text, at + 1) && Glyphs.wordAt(text, at - 1);
    }
    if (c == '(') {
      return Glyphs.digitAt(text, at + 1) && closes(text, at + 1);
    }
    return c == ')'
        ? Glyphs.digitAt(text, at - 1) && opened(text, at)
        : c < 128 && Glyphs.isWord(c);
  }

  private static boolean closes(CharSequence text, int at) {
    return Glyphs.at(text, Glyphs.skipDigits(text, at), ')');
  }

  private static boolean opened(CharSequence text, int at) {
    int start = at - 1;
    while (Glyphs.digitAt(text, start)) {
      start--;
    }
    return Glyphs.at(text, start, '(') && Glyphs.wordAt(text, start - 1);
  }

  private static boolean hasDigit(CharSequence text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Glyphs.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static void append(CharSequence text, int from, int to, StringBuilder canonical) {
    canonical.append(text, from, to);
  }
}
