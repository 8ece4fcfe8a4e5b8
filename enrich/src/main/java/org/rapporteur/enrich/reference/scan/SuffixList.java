package org.rapporteur.enrich.reference.scan;

import org.jspecify.annotations.Nullable;
import org.rapporteur.enrich.reference.glyph.Glyphs;
import org.rapporteur.enrich.reference.glyph.WordChoice;
import org.rapporteur.enrich.reference.grammar.Grammar;
import org.rapporteur.enrich.reference.grammar.Numerals;
import org.rapporteur.enrich.reference.symbol.Symbol;

/** Suffixes that are listed behind a symbol: "and Add.1", "+ Corr.1", ", Rev.2". */
final class SuffixList {

  private static final WordChoice JOINERS =
      WordChoice.of("and", "et", "y", "+", "&", ",", "-", "or");

  private static final int MOST_DIGITS = 2;

  private SuffixList() {}

  /** The document that the next suffix in the list makes, or null where the list ends. */
  static Mark.@Nullable Printed next(CharSequence text, int at, Symbol symbol) {
    int start = afterJoiners(text, at);
    if (start < 0) {
      return numbered(text, at, symbol);
    }
    StringBuilder suffix = new StringBuilder();
    int end = Grammar.readSuffix(text, start, suffix);
    if (end < 0 || suffix.indexOf(".") < 0) {
      return null;
    }
    return further(text, start, end, suffix, symbol);
  }

  /** "Add.1, 2 and 3": the next number of the same suffix, where it or the list ends. */
  private static Mark.@Nullable Printed numbered(CharSequence text, int at, Symbol symbol) {
    int start = symbol.suffixes().isEmpty() ? -1 : afterJoiner(text, at);
    int end = start < 0 ? -1 : Glyphs.skipDigits(text, start);
    if (end <= start || end - start > MOST_DIGITS || !ends(text, end)) {
      return null;
    }
    String last = symbol.suffixes().getLast();
    int number = last.indexOf('.') + 1;
    boolean next =
        number > 0
            && Glyphs.skipDigits(last, number) == last.length()
            && Numerals.value(text, start, end) == Numerals.value(last, number, last.length()) + 1;
    return next
        ? further(
            text,
            start,
            end,
            new StringBuilder(last.substring(0, number)).append(text, start, end),
            symbol)
        : null;
  }

  private static boolean ends(CharSequence text, int at) {
    return at >= text.length()
        || ",;)]".indexOf(text.charAt(at)) >= 0
        || endsSentence(text, at)
        || goesOn(text, at);
  }

  private static boolean endsSentence(CharSequence text, int at) {
    int next = Glyphs.skipSpaces(text, at + 1);
    return Glyphs.at(text, at, '.') && (next > at + 1 || next == text.length());
  }

  /** "1 and 2 and Corr.1", "2 and 3": a further suffix or number behind a joining word. */
  private static boolean goesOn(CharSequence text, int at) {
    int next = afterJoiner(text, at);
    int digits = next < 0 ? -1 : Glyphs.skipDigits(text, next);
    boolean number = digits > next && digits - next <= MOST_DIGITS;
    boolean listed = number && Numerals.isBoundary(text, digits) && !Glyphs.at(text, digits, '/');
    return listed || (next > 0 && Grammar.readSuffix(text, next, new StringBuilder()) > 0);
  }

  private static Mark.@Nullable Printed further(
      CharSequence text, int start, int first, StringBuilder suffix, Symbol symbol) {
    int read =
        Glyphs.at(text, first, '/') ? Grammar.readSuffix(text, first + 1, suffix.append('/')) : -1;
    int end = Math.max(first, read);
    if (read < 0 && suffix.charAt(suffix.length() - 1) == '/') {
      suffix.setLength(suffix.length() - 1);
    }
    return symbol
        .withSuffix(suffix.toString())
        .map(further -> new Mark.Printed(further, start, end, "listed-suffix"))
        .orElse(null);
  }

  private static int afterJoiners(CharSequence text, int at) {
    int first = afterJoiner(text, at);
    if (first < 0) {
      return -1;
    }
    int second = afterJoiner(text, first);
    int start = second < 0 ? first : second;
    return start < text.length() && Glyphs.isUpper(text.charAt(start)) ? start : -1;
  }

  private static int afterJoiner(CharSequence text, int at) {
    int start = Glyphs.skipSpaces(text, at);
    for (String joiner : JOINERS.beginningAt(text, start)) {
      int end = start + joiner.length();
      if (Glyphs.matches(text, start, joiner)
          && (start > at || !Glyphs.wordAt(text, start))
          && !Glyphs.wordAt(text, end)) {
        return Glyphs.skipSpaces(text, end);
      }
    }
    return -1;
  }
}
