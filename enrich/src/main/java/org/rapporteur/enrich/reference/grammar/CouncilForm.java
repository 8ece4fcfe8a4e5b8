package org.rapporteur.enrich.reference.grammar;

import org.rapporteur.enrich.reference.body.SecurityCouncilYears;
import org.rapporteur.enrich.reference.glyph.Glyphs;

/** A number of the Security Council: {@code 1718 (2006)}, or {@code 2231} with the year known. */
public final class CouncilForm {

  private static final int YEAR_DIGITS = 4;

  private CouncilForm() {}

  /** Reads the form and appends it with its year; returns the position after it, or -1. */
  static int read(CharSequence text, int at, StringBuilder canonical) {
    int digits = Glyphs.skipDigits(text, at);
    if (digits == at
        || digits - at > 4
        || text.charAt(at) == '0'
        || !Numerals.isBoundary(text, digits)) {
      return -1;
    }
    int number = Numerals.value(text, at, digits);
    int end = yearEnd(text, digits);
    canonical.append(number);
    if (end > 0) {
      canonical.append(" (").append(year(text, digits)).append(')');
      return end;
    }
    int year = SecurityCouncilYears.of(number);
    if (year > 0) {
      canonical.append(" (").append(year).append(')');
    }
    return digits;
  }

  /** The year in brackets after the number that ends at {@code at}; 0 where there is none. */
  public static int year(CharSequence text, int at) {
    int digits = yearStart(text, at);
    return digits < 0 ? 0 : Numerals.value(text, digits, digits + YEAR_DIGITS);
  }

  /** The position after the bracket of that year, or -1; the bracket may have been cut off. */
  public static int yearEnd(CharSequence text, int at) {
    int digits = yearStart(text, at);
    if (digits < 0) {
      return -1;
    }
    int closed = Glyphs.skipSpaces(text, digits + YEAR_DIGITS);
    return Glyphs.closesAt(text, closed) ? closed + 1 : digits + YEAR_DIGITS;
  }

  private static int yearStart(CharSequence text, int at) {
    int opened = Glyphs.skipSpaces(text, at);
    if (!Glyphs.opensAt(text, opened)) {
      return -1;
    }
    int digits = Glyphs.skipSpaces(text, opened + 1);
    int end = Glyphs.skipDigits(text, digits);
    if (end - digits != YEAR_DIGITS || Glyphs.wordAt(text, end)) {
      return -1;
    }
    int year = Numerals.value(text, digits, end);
    int after = Glyphs.skipSpaces(text, end);
    boolean closes = Glyphs.closesAt(text, after) || after >= text.length();
    return year >= 1946 && year <= 2099 && closes ? digits : -1;
  }
}
