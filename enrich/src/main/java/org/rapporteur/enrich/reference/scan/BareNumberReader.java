package org.rapporteur.enrich.reference.scan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.enrich.reference.body.GeneralAssemblySessions;
import org.rapporteur.enrich.reference.body.SecurityCouncilYears;
import org.rapporteur.enrich.reference.glyph.Glyphs;
import org.rapporteur.enrich.reference.glyph.WordChoice;
import org.rapporteur.enrich.reference.grammar.CouncilForm;
import org.rapporteur.enrich.reference.grammar.Letters;
import org.rapporteur.enrich.reference.grammar.Numerals;
import org.rapporteur.enrich.reference.grammar.OldForm;

/** Reads the numbers that stand alone behind a cue: {@code resolution 1718}, {@code 217A}. */
final class BareNumberReader {

  private static final int LARGEST_THROUGH = 3500;
  private static final WordChoice JOINERS =
      WordChoice.of(
          ",", "-", "/", "and", "or", "to", "&", "et", "y", "e", "No.", "Nos.", "No", "nos", "n°",
          "nº", "n.º", "n.", "number", "numbers", "núm.", "número", "numéro", "#", "“", "\"", "«",
          "‘", "(", "und", "и", "第", "제");

  private BareNumberReader() {}

  /** A number of two to four digits that follows a cue, or another such number, in a list. */
  static Mark.@Nullable Numeric bareAfter(CharSequence text, int at) {
    int start = afterJoiners(text, Glyphs.closesAt(text, at) ? at + 1 : at);
    int digits = Glyphs.skipDigits(text, start);
    boolean shaped = digits - start >= 2 && digits - start <= 4 && text.charAt(start) != '0';
    if (!shaped || isDated(text, start, digits) || OldForm.read(text, start) != null) {
      return null;
    }
    Mark.Numeric lettered = lettered(text, start, digits);
    if (lettered != null) {
      return lettered;
    }
    int number = Numerals.value(text, start, digits);
    if (number > LARGEST_THROUGH || CouncilForm.year(text, digits) > 0) {
      return null;
    }
    int further = furtherEnd(text, digits);
    if (further > 0) {
      return slashed(text, start, digits, further);
    }
    return endsNumber(text, digits)
        ? new Mark.Numeric(new CitedNumber.OfCouncil(number, 0), start, digits)
        : null;
  }

  /** "the resolution (377A)" has its number in the bracket, "(28 May)" and "(2006)" a date. */
  private static boolean isDated(CharSequence text, int start, int digits) {
    int end = digits < text.length() && Glyphs.isUpper(text.charAt(digits)) ? digits + 1 : digits;
    boolean number =
        (Glyphs.closesAt(text, end) || goesOn(text, end))
            && !Dates.isYear(Numerals.value(text, start, digits));
    return Glyphs.opensAt(text, start - 1) && !number;
  }

  /** "Res. 1803, 17 U.N. GAOR", "Resolution 1325, 31 October": a small number before a name. */
  static boolean isOfOther(CharSequence text, Mark.Numeric number) {
    int next = Glyphs.skipSpaces(text, number.end());
    return number.end() - number.start() == 2
        && next > number.end()
        && next < text.length()
        && Glyphs.isUpper(text.charAt(next));
  }

  /** The end of a number of two to four digits behind the slash at {@code slash}; else -1. */
  private static int furtherEnd(CharSequence text, int slash) {
    int end = Glyphs.skipDigits(text, slash + 1);
    boolean shaped = Glyphs.at(text, slash, '/') && end - slash >= 3 && end - slash <= 5;
    return shaped && !Glyphs.wordAt(text, end) && !Glyphs.at(text, end, '(') ? end : -1;
  }

  /** "1701/2006" and "1718/06", a number with its year; "1718/1874", two numbers. */
  private static Mark.@Nullable Numeric slashed(
      CharSequence text, int start, int slash, int further) {
    int number = Numerals.value(text, start, slash);
    int second = Numerals.value(text, slash + 1, further);
    int year = SecurityCouncilYears.of(number);
    boolean shortened = further - slash == 3 && year % 100 == second && !Dates.isYear(number);
    if (slash - start >= 3 && year > 0 && (year == second || shortened)) {
      return new Mark.Numeric(new CitedNumber.OfCouncil(number, year), start, further);
    }
    boolean two =
        number >= 100
            && second > number
            && second <= LARGEST_THROUGH
            && text.charAt(slash + 1) != '0';
    return two ? new Mark.Numeric(new CitedNumber.OfCouncil(number, 0), start, slash) : null;
  }

  /** "resolution 217A", of which the number tells the session. */
  private static Mark.@Nullable Numeric lettered(CharSequence text, int start, int digits) {
    int number = Numerals.value(text, start, digits);
    int at = Glyphs.skipSpaces(text, digits);
    boolean letter =
        digits - start >= 3
            && at < text.length()
            && text.charAt(at) >= 'A'
            && text.charAt(at) <= 'E'
            && !Glyphs.wordAt(text, at + 1)
            && (at == digits || (at == digits + 1 && Letters.isPart(text, at)));
    List<String> sessions = letter ? GeneralAssemblySessions.of(number) : List.of();
    String part = letter ? text.subSequence(at, at + 1).toString() : null;
    return sessions.size() == 1
        ? new Mark.Numeric(new CitedNumber.Old(number, part, sessions.getFirst()), start, at + 1)
        : null;
  }

  /** "1718 (2006), 1874 and 2094 (2013)": a number without its year among ones with it. */
  static boolean isListed(CharSequence text, Mark.Numeric number) {
    Mark.Numeric next = bareAfter(text, number.end());
    return next != null
        && number.number() instanceof CitedNumber.OfCouncil(int value, int year)
        && next.number() instanceof CitedNumber.OfCouncil further
        && further.number() > value
        && SecurityCouncilYears.isPlausible(value, year)
        && goesOn(text, next.end());
  }

  private static boolean goesOn(CharSequence text, int at) {
    int next = Glyphs.skipSpaces(text, at);
    return Glyphs.at(text, next, ',') || Glyphs.matches(text, next, "and ");
  }

  private static int afterJoiners(CharSequence text, int at) {
    int start = Glyphs.skipSpaces(text, at);
    for (int i = 0; i < 2; i++) {
      for (String joiner : JOINERS.beginningAt(text, start)) {
        if (Glyphs.matches(text, start, joiner)
            && (!Glyphs.wordAt(text, start + joiner.length())
                || !Glyphs.isWord(joiner.charAt(joiner.length() - 1)))) {
          start = Glyphs.skipSpaces(text, start + joiner.length());
          break;
        }
      }
    }
    return start;
  }

  /** Not 1920x1080, 300 dpi, 4/5, 12.5, 1080p, a roman session or a letter of the old form. */
  private static boolean endsNumber(CharSequence text, int end) {
    if (!Numerals.isBoundary(text, end) || Glyphs.at(text, end, '/') || Glyphs.at(text, end, '%')) {
      return false;
    }
    int next = Glyphs.skipSpaces(text, end);
    boolean opened = Glyphs.at(text, next, '(');
    if ((opened && !Dates.isBracketed(text, next) && !isRemark(text, next + 1))
        || Glyphs.at(text, next, '/')
        || Glyphs.at(text, next, '×')) {
      return false;
    }
    boolean decimal =
        (Glyphs.at(text, end, '.') || Glyphs.at(text, end, ',')) && Glyphs.digitAt(text, end + 1);
    boolean letter = next < text.length() && next > end && Letters.isPart(text, next);
    return !decimal && !letter && !isUnit(text, next);
  }

  /** "1325 (women, peace and security)": words, neither a session nor a letter. */
  private static boolean isRemark(CharSequence text, int at) {
    int end = at;
    while (end < text.length() && Glyphs.isLetter(text.charAt(end))) {
      end++;
    }
    return end - at >= 2
        && Numerals.readRoman(text, at, new StringBuilder()) < 0
        && !isUnit(text, at);
  }

  private static boolean isUnit(CharSequence text, int at) {
    if (Glyphs.matches(text, at, "by ") && Glyphs.digitAt(text, at + 3)) {
      return true;
    }
    for (String unit : List.of("x", "dpi", "ppi", "pixel", "pixels", "px", "lines")) {
      if (Glyphs.matches(text, at, unit) && !Glyphs.wordAt(text, at + unit.length())) {
        return true;
      }
    }
    return false;
  }
}
