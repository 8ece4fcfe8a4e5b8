package org.rapporteur.enrich.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Suffixes that are listed behind a symbol: "and Add.1", "+ Corr.1", ", Rev.2". */
final class SuffixList {

  private static final List<String> JOINERS = List.of("and", "et", "y", "+", "&", ",", "-", "or");

  private SuffixList() {}

  /** The document that the next suffix in the list makes, or null where the list ends. */
  static Mark.@Nullable Printed next(CharSequence text, int at, Symbol symbol) {
    int start = afterJoiners(text, at);
    if (start < 0) {
      return null;
    }
    StringBuilder suffix = new StringBuilder();
    int end = Grammar.readSuffix(text, start, suffix);
    if (end < 0 || suffix.indexOf(".") < 0) {
      return null;
    }
    return further(text, start, end, suffix, symbol);
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
    for (String joiner : JOINERS) {
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
