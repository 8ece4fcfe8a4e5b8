package org.rapporteur.ingest.extract.date;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * The calendar of Iran and Afghanistan, in which 14 Aban 1403 is 4 November 2024. Leap years follow
 * the cycle of 33 years, which agrees with the equinoxes from 1343 to 1471 (1964 to 2093).
 *
 * @see <a href="https://en.wikipedia.org/wiki/Solar_Hijri_calendar">Solar Hijri calendar</a>
 */
final class SolarHijri {

  /** The years 1990 to 2031; of what the web has, none is older, and medieval years are others. */
  private static final int FIRST_YEAR = 1369;

  private static final int LAST_YEAR = 1409;

  /** The days from 1 January 1970 back to the beginning of the first year. */
  private static final long EPOCH = -492_268;

  private static final int CYCLE = 33;
  private static final int LEAPS = 8;

  /** What makes the first leap year of a cycle its first year. */
  private static final int PHASE = 21;

  private static final int LONG_MONTHS = 6;
  private static final int LONG_MONTH = 31;
  private static final int SHORT_MONTH = 30;

  private SolarHijri() {}

  /** Whether a press of our days may have written the year. */
  static boolean isYear(long year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  /** The day in the Gregorian calendar. */
  static LocalDate day(int year, int month, int day) {
    if (month < 1
        || month > 12
        || day < 1
        || day > (month > LONG_MONTHS ? SHORT_MONTH : LONG_MONTH)) {
      throw new DateTimeException("no such day: " + year + "-" + month + "-" + day);
    }
    int shorter = Math.max(0, month - 1 - LONG_MONTHS);
    long leaps = Math.floorDiv((long) year * LEAPS + PHASE, CYCLE);
    long before = 365L * (year - 1) + leaps + (month - 1L) * LONG_MONTH - shorter;
    return LocalDate.ofEpochDay(EPOCH + before + day - 1);
  }
}
