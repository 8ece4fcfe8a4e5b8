package org.rapporteur.enrich.reference.scan;

import org.jspecify.annotations.Nullable;
import org.rapporteur.enrich.reference.glyph.Glyphs;
import org.rapporteur.enrich.reference.grammar.Grammar;
import org.rapporteur.enrich.reference.grammar.Numerals;

/** A draft named by the end of its symbol alone: "draft resolution L.28/Rev.1". */
final class DraftNumber {

  private static final int LONGEST = 4;

  private DraftNumber() {}

  /** The draft's number that begins at {@code at}; null where something else does. */
  static Mark.@Nullable Draft at(CharSequence text, int at) {
    int number = at + 2;
    int digits = Glyphs.skipDigits(text, number);
    boolean shaped =
        Glyphs.at(text, at + 1, '.')
            && digits > number
            && digits - number < LONGEST
            && text.charAt(number) != '0'
            && Numerals.isBoundary(text, digits)
            && !(Glyphs.at(text, digits, '.') && Glyphs.digitAt(text, digits + 1));
    return shaped && !Glyphs.at(text, at - 1, '/') && !Glyphs.at(text, at - 1, '.')
        ? withSuffixes(text, at, digits)
        : null;
  }

  private static Mark.Draft withSuffixes(CharSequence text, int at, int digits) {
    StringBuilder canonical = new StringBuilder(text.subSequence(at, digits));
    int end = digits;
    while (Glyphs.at(text, end, '/')) {
      int length = canonical.length();
      int next = Grammar.readSuffix(text, Glyphs.skipSpaces(text, end + 1), canonical.append('/'));
      if (next < 0) {
        canonical.setLength(length);
        break;
      }
      end = next;
    }
    return new Mark.Draft(canonical.toString(), at, end);
  }
}
