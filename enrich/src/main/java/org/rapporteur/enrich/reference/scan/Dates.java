package org.rapporteur.enrich.reference.scan;

import java.util.Locale;
import java.util.Set;
import org.rapporteur.enrich.reference.glyph.Glyphs;
import org.rapporteur.enrich.reference.grammar.Numerals;

/** The date that stands behind a cited number: "of 19 December 2011", "du 14 juillet 2021". */
public final class Dates {

  private static final int WINDOW = 48;
  private static final int LONGEST_DATE = 26;
  private static final int YEAR_DIGITS = 4;
  private static final int MONTH_LETTERS = 3;
  private static final int FIRST_YEAR = 1946;
  private static final int LAST_YEAR = 2099;

  /** How the months begin in English, French and Spanish, and the Spanish "de" before a year. */
  private static final Set<String> MONTHS =
      Set.of(
          "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "fév",
          "avr", "mai", "jui", "aoû", "déc", "ene", "abr", "ago", "dic", "de");

  private Dates() {}

  /** The year of the date between {@code at} and {@code limit}; 0 where there is none. */
  public static int yearAfter(CharSequence text, int at, int limit) {
    int end = Math.min(Math.min(text.length(), limit), at + WINDOW);
    for (int i = at; i + YEAR_DIGITS <= end; i++) {
      char c = text.charAt(i);
      if (c == ';') {
        return 0;
      }
      if ((c == '1' || c == '2') && !Glyphs.wordAt(text, i - 1) && isYear(text, i)) {
        return Numerals.value(text, i, i + YEAR_DIGITS);
      }
    }
    return 0;
  }

  /** The position after a date that follows at once, "of 24 October 1970", or {@code at}. */
  public static int skip(CharSequence text, int at) {
    int of = Glyphs.skipSpaces(text, at);
    boolean joined = Glyphs.matches(text, of, "of ") || Glyphs.matches(text, of, "du ");
    int year = joined ? yearAfter(text, at, at + LONGEST_DATE) : 0;
    if (year == 0) {
      return at;
    }
    String digits = Integer.toString(year);
    for (int i = of; i < Math.min(text.length(), of + LONGEST_DATE); i++) {
      if (Glyphs.matches(text, i, digits)) {
        return i + YEAR_DIGITS;
      }
    }
    return at;
  }

  /** The position after a year that follows at once, "1540 of 2004", or {@code at}. */
  static int skipYear(CharSequence text, int at) {
    int of = Glyphs.skipSpaces(text, at);
    boolean joined = Glyphs.matches(text, of, "of ") || Glyphs.matches(text, of, "de ");
    int year = joined ? Glyphs.skipSpaces(text, of + 3) : text.length();
    int end = Glyphs.skipDigits(text, year);
    return end - year == YEAR_DIGITS && isYear(Numerals.value(text, year, end)) ? end : at;
  }

  /** Whether the United Nations have a year of this number. */
  static boolean isYear(int number) {
    return number >= FIRST_YEAR && number <= LAST_YEAR;
  }

  /** Four digits behind a month; the mark of a footnote may stick to them. */
  private static boolean isYear(CharSequence text, int at) {
    int digits = Glyphs.skipDigits(text, at);
    if (digits - at < YEAR_DIGITS || digits - at > YEAR_DIGITS + 2) {
      return false;
    }
    int year = Numerals.value(text, at, at + YEAR_DIGITS);
    return isYear(year) && (isMonth(wordBefore(text, at)) || isDay(text, at));
  }

  /** "December 19, 2011". */
  private static boolean isDay(CharSequence text, int at) {
    int end = at;
    while (end > 0 && at - end < 3 && !Glyphs.isWord(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (Glyphs.digitAt(text, start - 1) && end - start < 3) {
      start--;
    }
    return start < end && end - start < 3 && isMonth(wordBefore(text, start));
  }

  /** Whether the bracket at {@code at} holds a date and nothing else: "(Oct. 14, 2006)". */
  public static boolean isBracketed(CharSequence text, int at) {
    for (int i = at + 1; i < Math.min(text.length(), at + LONGEST_DATE); i++) {
      if (text.charAt(i) == ')') {
        return yearAfter(text, at + 1, i) > 0;
      }
    }
    return false;
  }

  private static boolean isMonth(String word) {
    String start = word.length() > MONTH_LETTERS ? word.substring(0, MONTH_LETTERS) : word;
    return MONTHS.contains(start.toLowerCase(Locale.ROOT));
  }

  private static String wordBefore(CharSequence text, int at) {
    int end = at;
    while (end > 0 && at - end < 3 && !Glyphs.isWord(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && end - start < 12 && Glyphs.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.subSequence(start, end).toString();
  }
}
