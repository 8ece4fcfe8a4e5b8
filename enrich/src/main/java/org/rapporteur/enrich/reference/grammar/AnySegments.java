package org.rapporteur.enrich.reference.grammar;

import org.rapporteur.enrich.reference.glyph.Glyphs;

/**
 * Segments of a series whose every form the grammar does not list: at least one digit, words that
 * begin with a capital.
 */
final class AnySegments {

  private static final int MOST = 5;
  private static final int LONGEST = 16;

  private AnySegments() {}

  static int read(CharSequence text, int at, StringBuilder canonical) {
    int length = canonical.length();
    int end = -1;
    int next = at;
    for (int count = 0; count < MOST && next >= 0; count++) {
      int stop = segmentEnd(text, next);
      boolean complete = hasDigit(canonical, length, canonical.length());
      if (stop < 0 || (complete && Grammar.isSuffix(text, next))) {
        break;
      }
      canonical.append(count == 0 ? "" : "/").append(text, next, stop);
      end = stop;
      next = Glyphs.at(text, stop, '/') ? afterSlash(text, stop + 1) : -1;
    }
    return end >= 0 && hasDigit(canonical, length, canonical.length()) ? end : -1;
  }

  /** A line may be broken behind a slash where a segment with a number goes on. */
  private static int afterSlash(CharSequence text, int at) {
    int next = Glyphs.skipSpaces(text, at);
    if (next == at) {
      return at;
    }
    int end = segmentEnd(text, next);
    return end > 0 && hasDigit(text, next, end) ? next : -1;
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
    if (c == '-') {
      return (Glyphs.digitAt(text, at + 1) && isCapital(text, at - 1)) || isSale(text, at);
    }
    if (c == '(') {
      return Glyphs.digitAt(text, at + 1) && closes(text, at + 1);
    }
    return c == ')'
        ? Glyphs.digitAt(text, at - 1) && opened(text, at)
        : c < 128 && Glyphs.isWord(c);
  }

  /** "LC/G.2681-P", a publication for sale. */
  private static boolean isSale(CharSequence text, int hyphen) {
    return Glyphs.digitAt(text, hyphen - 1)
        && Glyphs.at(text, hyphen + 1, 'P')
        && !Glyphs.wordAt(text, hyphen + 2)
        && !Glyphs.at(text, hyphen + 2, '/');
  }

  private static boolean isCapital(CharSequence text, int at) {
    return at >= 0 && Glyphs.isUpper(text.charAt(at));
  }

  private static boolean closes(CharSequence text, int at) {
    return Glyphs.at(text, Glyphs.skipDigits(text, at), ')');
  }

  private static boolean opened(CharSequence text, int at) {
    int start = at - 1;
    while (Glyphs.digitAt(text, start)) {
      start--;
    }
    return Glyphs.at(text, start, '(')
        && (Glyphs.wordAt(text, start - 1) || Glyphs.at(text, start - 1, '/'));
  }

  private static boolean hasDigit(CharSequence text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Glyphs.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
