package org.rapporteur.enrich.reference.glyph;

import java.util.List;
import java.util.Locale;

/** What stands between a cue and its numbers, and between the numbers of a list. */
public final class Gaps {

  private static final List<String> JOINERS =
      List.of(
          "and", "or", "to", "et", "ou", "à", "y", "e", "o", "a", "und", "oder", "и", "as", "than",
          "also");

  private Gaps() {}

  /**
   * Whether the gap lets a list go on: no sentence ends in it, and a further number comes behind a
   * comma, bracket or joining word.
   */
  public static boolean isList(String text, int from, int to, boolean first) {
    return !endsSentence(text, from, to) && (first || isJoined(text, from, to));
  }

  /** Whether a stop with a capital behind it stands in the gap. */
  public static boolean endsSentence(String text, int from, int to) {
    for (int i = from; i + 2 < to; i++) {
      char c = text.charAt(i);
      boolean stop = c == '.' || c == '!' || c == '?';
      if (stop && Glyphs.isSpace(text.charAt(i + 1)) && isCapital(text, i + 1, to)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCapital(String text, int at, int to) {
    int next = Glyphs.skipSpaces(text, at);
    return next < to && Character.isUpperCase(text.charAt(next));
  }

  private static int wordStart(String text, int from, int end) {
    int start = end;
    while (start > from && Glyphs.isWord(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** "of 1 October 2015,4 36/10": the mark of a footnote behind the comma. */
  private static boolean isMark(String text, int from, int start, int end) {
    boolean digits = start < end && end - start <= 3 && Glyphs.skipDigits(text, start) == end;
    return digits && start > from && text.charAt(start - 1) == ',';
  }

  private static boolean isJoined(String text, int from, int to) {
    int end = to;
    while (end > from && Glyphs.isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (end == from) {
      return true;
    }
    int start = wordStart(text, from, end);
    if (isMark(text, from, start, end)) {
      return true;
    }
    return start == end
        ? ".!?%".indexOf(text.charAt(end - 1)) < 0
        : JOINERS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
  }
}
