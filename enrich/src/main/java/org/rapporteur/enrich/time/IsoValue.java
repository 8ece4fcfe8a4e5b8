package org.rapporteur.enrich.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Reads the values of time expressions, which are ISO 8601. */
final class IsoValue {

  private static final int YEAR_END = "2014".length();
  private static final int MONTH_END = "2014-10".length();
  private static final int DAY_END = "2014-10-15".length();
  private static final int MONTHS = 12;

  private IsoValue() {}

  /** The month of a value of that precision, or of a day: neither of an interval nor of a week. */
  static @Nullable YearMonth month(String value) {
    boolean whole = value.length() == MONTH_END || isDash(value, MONTH_END);
    int year = number(value, 0, YEAR_END);
    int month = isDash(value, YEAR_END) ? number(value, YEAR_END + 1, MONTH_END) : -1;
    return whole && year >= 0 && month >= 1 && month <= MONTHS ? YearMonth.of(year, month) : null;
  }

  /** The day of a value of that precision, of a clock time, or the first of an interval of days. */
  static @Nullable LocalDate day(String value) {
    YearMonth month = isDash(value, MONTH_END) ? month(value) : null;
    int day = month == null ? -1 : number(value, MONTH_END + 1, DAY_END);
    return month == null || !month.isValidDay(day) ? null : month.atDay(day);
  }

  private static boolean isDash(String value, int at) {
    return value.length() > at && value.charAt(at) == '-';
  }

  /** The number between two places; -1 where anything but digits stands there. */
  private static int number(String value, int from, int to) {
    int number = value.length() < to ? -1 : 0;
    for (int i = from; number >= 0 && i < to; i++) {
      int digit = value.charAt(i) - '0';
      number = digit >= 0 && digit <= 9 ? 10 * number + digit : -1;
    }
    return number;
  }
}
