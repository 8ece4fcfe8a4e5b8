package org.rapporteur.enrich.reference.scan;

import org.jspecify.annotations.Nullable;
import org.rapporteur.enrich.reference.glyph.Glyphs;
import org.rapporteur.enrich.reference.grammar.CouncilForm;
import org.rapporteur.enrich.reference.grammar.Letters;
import org.rapporteur.enrich.reference.grammar.Numerals;
import org.rapporteur.enrich.reference.grammar.OldForm;

/** Reads the numbers that prose cites: {@code 66/157}, {@code 1718 (2006)}, {@code 217 A (III)}. */
final class NumberReader {

  private static final int LARGEST = 999;
  private static final int LARGEST_MARKED = 400;

  private NumberReader() {}

  /** The number around the slash at {@code slash}; null where it is something else. */
  static Mark.@Nullable Numeric aroundSlash(CharSequence text, int slash, int from) {
    int session = Glyphs.at(text, slash - 1, ' ') ? slash - 1 : slash;
    int start = session;
    while (start > from && Glyphs.isDigit(text.charAt(start - 1))) {
      start--;
    }
    int special = specialStart(text, start, from);
    int number = Glyphs.skipSpaces(text, slash + 1);
    int digits = Glyphs.skipDigits(text, number);
    int end = session - start < 4 ? withoutMark(text, number, digits) : digits;
    boolean shaped =
        end > number
            && end - number <= 3
            && session - start <= 4
            && text.charAt(number) != '0'
            && text.charAt(start) != '0';
    return shaped && endsWell(text, end) && startsWell(text, special, from)
        ? session(text, special, start, session, number, end)
        : null;
  }

  /** No session adopted so many: what is too much is the mark of a footnote. */
  private static int withoutMark(CharSequence text, int number, int end) {
    boolean marked = end - number > 3 && end - number <= 5;
    if (!marked) {
      return end;
    }
    return Numerals.value(text, number, number + 3) <= LARGEST_MARKED ? number + 3 : number + 2;
  }

  private static int specialStart(CharSequence text, int digits, int from) {
    if (digits - 2 < from || !Glyphs.isHyphen(text.charAt(digits - 1))) {
      return digits;
    }
    int letter = digits - 2;
    if (text.charAt(letter) != 'S') {
      return digits;
    }
    return letter > from && text.charAt(letter - 1) == 'E' ? letter - 1 : letter;
  }

  private static boolean startsWell(CharSequence text, int start, int from) {
    if (start == 0 || (from > 0 && start == from + 1 && isListed(text.charAt(from)))) {
      return true;
    }
    char before = text.charAt(start - 1);
    return switch (before) {
      case '_' -> !Glyphs.wordAt(text, start - 2);
      case '/', '.', ',', '-', '$', '€', '£', '=', '+', '@', '\\', '%', '&', '#', ':' ->
          before == ',' && (!Glyphs.digitAt(text, start - 2) || isYear(text, start - 5));
      default -> !Glyphs.isWord(before) && (!Glyphs.isHyphen(before) || before >= '\u2013');
    };
  }

  /** "of 10 September 2021,76/84". */
  private static boolean isYear(CharSequence text, int at) {
    return at > 0
        && (Glyphs.matches(text, at, "19") || Glyphs.matches(text, at, "20"))
        && Glyphs.skipDigits(text, at) == at + 4
        && !Glyphs.digitAt(text, at - 1);
  }

  /** "66/157,67/166" and "66/157-66/160". */
  private static boolean isListed(char between) {
    return between == ',' || Glyphs.isHyphen(between);
  }

  private static boolean endsWell(CharSequence text, int end) {
    if (end >= text.length()) {
      return true;
    }
    char after = text.charAt(end);
    if (after == '-' && Glyphs.wordAt(text, end + 2) && !Glyphs.digitAt(text, end + 1)) {
      return false;
    }
    if (after == '/' || after == '%' || after == ':') {
      return after == ':' && !Glyphs.digitAt(text, end + 1);
    }
    boolean marked = Glyphs.isDigit(after);
    return marked || Letters.end(text, end) > 0 || Numerals.isBoundary(text, end);
  }

  private static Mark.@Nullable Numeric session(
      CharSequence text, int special, int start, int slash, int number, int end) {
    StringBuilder letters = new StringBuilder();
    int stop = lettersEnd(text, end, letters);
    int value = Numerals.value(text, number, end);
    int first = Numerals.value(text, start, slash);
    if (slash - start == 4) {
      boolean year = first >= 1946 && first <= 2099 && special == start;
      return year
          ? new Mark.Numeric(new CitedNumber.OfYear(first, value, letters.toString()), start, stop)
          : null;
    }
    if (first > 199 || value > LARGEST) {
      return null;
    }
    String prefix = special == start ? "" : start - special == 3 ? "ES-" : "S-";
    return new Mark.Numeric(
        new CitedNumber.OfSession(prefix + first, value, letters.toString()), special, stop);
  }

  private static int lettersEnd(CharSequence text, int end, StringBuilder letters) {
    if (end < text.length() && Glyphs.isUpper(text.charAt(end)) && Letters.end(text, end) > 0) {
      return Letters.read(text, end, letters);
    }
    int spaced = Glyphs.skipSpaces(text, end);
    boolean near = spaced > end && spaced - end <= 2 && Letters.isPart(text, spaced);
    return near ? Letters.read(text, spaced, letters) : end;
  }

  /** The number before the bracket at {@code bracket} and what is in it; null if another thing. */
  static Mark.@Nullable Numeric aroundBracket(CharSequence text, int bracket, int from) {
    int end = bracket;
    while (end > from && bracket - end <= 3 && Glyphs.isSpace(text.charAt(end - 1))) {
      end--;
    }
    int digits = beforeLetters(text, end, from);
    int start = digits;
    while (start > from && digits - start <= 4 && Glyphs.isDigit(text.charAt(start - 1))) {
      start--;
    }
    if (start == digits || digits - start > 4 || !startsWell(text, start, from)) {
      return null;
    }
    return digits == end ? councilOrOld(text, start, digits) : old(text, start);
  }

  private static int beforeLetters(CharSequence text, int end, int from) {
    int at = end;
    while (at > from && end - at < 10 && !Glyphs.isDigit(text.charAt(at - 1))) {
      at--;
    }
    return at > from && Glyphs.isDigit(text.charAt(at - 1)) ? at : end;
  }

  private static Mark.@Nullable Numeric councilOrOld(CharSequence text, int start, int digits) {
    int year = CouncilForm.year(text, digits);
    if (year == 0 || text.charAt(start) == '0') {
      return old(text, start);
    }
    int number = Numerals.value(text, start, digits);
    return new Mark.Numeric(
        new CitedNumber.OfCouncil(number, year), start, CouncilForm.yearEnd(text, digits));
  }

  private static Mark.@Nullable Numeric old(CharSequence text, int start) {
    OldForm form = OldForm.read(text, start);
    return form == null
        ? null
        : new Mark.Numeric(
            new CitedNumber.Old(form.number(), form.part(), form.session()), start, form.end());
  }
}
