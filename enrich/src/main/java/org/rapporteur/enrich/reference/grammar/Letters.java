package org.rapporteur.enrich.reference.grammar;

import java.util.List;
import org.rapporteur.enrich.reference.glyph.Glyphs;

/**
 * The letters of a resolution that was adopted in parts: {@code 290 B}, {@code 92 A and B}, {@code
 * 54 A-F}.
 */
public final class Letters {

  private static final List<String> JOINERS = List.of("and", "to", "et", "à", "y", "a");

  private Letters() {}

  /** Reads letters and appends {@code B} or {@code A-B}; returns the position after, or -1. */
  public static int read(CharSequence text, int at, StringBuilder canonical) {
    int end = end(text, at);
    if (end < 0) {
      return -1;
    }
    char first = Glyphs.upper(text.charAt(at));
    char last = Glyphs.upper(text.charAt(end - 1));
    canonical.append(first);
    if (last > first) {
      canonical.append('-').append(last);
    }
    return end;
  }

  /** The position after the letters at {@code at}, or -1 where there are none. */
  public static int end(CharSequence text, int at) {
    if (!isLone(text, at)) {
      return -1;
    }
    int end = at + 1;
    int next = next(text, end);
    while (next > 0 && Glyphs.upper(text.charAt(next - 1)) > Glyphs.upper(text.charAt(end - 1))) {
      end = next;
      next = next(text, end);
    }
    return end;
  }

  private static int next(CharSequence text, int at) {
    int joined = joiner(text, at);
    return joined > 0 && isLone(text, joined) ? joined + 1 : -1;
  }

  private static int joiner(CharSequence text, int at) {
    int start = Glyphs.skipSpaces(text, at);
    if (start >= text.length()) {
      return -1;
    }
    if ((Glyphs.isHyphen(text.charAt(start)) && start == at) || text.charAt(start) == ',') {
      return afterComma(text, start);
    }
    return start == at ? -1 : afterWord(text, start);
  }

  private static int afterComma(CharSequence text, int at) {
    int start = Glyphs.skipSpaces(text, at + 1);
    int word = afterWord(text, start);
    return word > 0 ? word : start;
  }

  private static int afterWord(CharSequence text, int start) {
    for (String joiner : JOINERS) {
      int end = start + joiner.length();
      if (Glyphs.matches(text, start, joiner)
          && end < text.length()
          && Glyphs.isSpace(text.charAt(end))) {
        return Glyphs.skipSpaces(text, end);
      }
    }
    return -1;
  }

  private static boolean isLone(CharSequence text, int at) {
    return at < text.length()
        && Glyphs.upper(text.charAt(at)) >= 'A'
        && Glyphs.upper(text.charAt(at)) <= 'Z'
        && Glyphs.upper(text.charAt(at)) != 'I'
        && !Glyphs.wordAt(text, at + 1)
        && (!Glyphs.at(text, at + 1, '/')
            || Grammar.isSuffix(text, Glyphs.skipSpaces(text, at + 2)));
  }

  /**
   * Whether the lone letter at {@code at}, set off by a space, can be a resolution's: not the
   * article of "25/25 A new text" nor an initial.
   */
  public static boolean isPart(CharSequence text, int at) {
    if (!isLone(text, at) || !Glyphs.isUpper(text.charAt(at))) {
      return false;
    }
    int next = Glyphs.skipSpaces(text, at + 1);
    if (next >= text.length()) {
      return true;
    }
    if (next == at + 1) {
      char after = text.charAt(next);
      if (Glyphs.isHyphen(after)) {
        return isLone(text, next + 1) && Glyphs.isUpper(text.charAt(next + 1));
      }
      return after == '.' ? endsSentence(text, next) : ",;:)]".indexOf(after) >= 0;
    }
    if (endsLine(text, at + 1, next)) {
      return true;
    }
    return text.charAt(at) == 'A' ? followsPart(text, next) : !Glyphs.isUpper(text.charAt(next));
  }

  private static boolean endsSentence(CharSequence text, int at) {
    int next = Glyphs.skipSpaces(text, at + 1);
    return next >= text.length() || next - at > 2 || text.charAt(at + 1) == '\n';
  }

  /** In a list of symbols, one to a line. */
  private static boolean endsLine(CharSequence text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n') {
        return !Character.isLowerCase(text.charAt(to));
      }
    }
    return false;
  }

  private static boolean followsPart(CharSequence text, int at) {
    for (String word :
        List.of("of", "and", "or", "to", "on", "du", "et", "de", "y", "adopted", "entitled")) {
      if (Glyphs.matches(text, at, word) && !Glyphs.wordAt(text, at + word.length())) {
        return true;
      }
    }
    return !Glyphs.isWord(text.charAt(at));
  }
}
