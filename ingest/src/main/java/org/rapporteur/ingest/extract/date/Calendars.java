package org.rapporteur.ingest.extract.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import org.jspecify.annotations.Nullable;

/**
 * The calendars that newsrooms date by. A month tells the calendar: 1 to 12 are Gregorian, the next
 * twelve are of the solar Hijri year, the twelve after these of the lunar.
 */
final class Calendars {

  /** Months of the solar Hijri year are numbered after those of the Gregorian. */
  static final int SOLAR = 12;

  /** Months of the lunar Hijri year are numbered after those of the solar. */
  static final int LUNAR = 24;

  /** Nothing that a newsroom put on the web is older. */
  private static final int FIRST_YEAR = 1990;

  private static final int LAST_YEAR = 2100;

  /** The years by which Thailand is ahead. */
  private static final int BUDDHIST = 543;

  /** The lunar years of 1989 to 2043. */
  private static final int FIRST_LUNAR = 1410;

  private static final int LAST_LUNAR = 1465;

  private Calendars() {}

  /** The day in the Gregorian calendar, or null where no newsroom can have written it. */
  static @Nullable LocalDate day(long year, long month, long day) {
    if (month < 1 || day < 1 || day > 31) {
      return null;
    }
    try {
      if (month > LUNAR) {
        return lunar(year, month - LUNAR, day);
      }
      return month > SOLAR ? solar(year, month - SOLAR, day) : gregorian(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable LocalDate gregorian(long year, long month, long day) {
    long common = year > LAST_YEAR ? year - BUDDHIST : year;
    boolean known = common >= FIRST_YEAR && common <= LAST_YEAR;
    return known ? LocalDate.of((int) common, (int) month, (int) day) : null;
  }

  private static @Nullable LocalDate solar(long year, long month, long day) {
    return SolarHijri.isYear(year) ? SolarHijri.day((int) year, (int) month, (int) day) : null;
  }

  /** By the calendar of Umm al-Qura; where the new moon is sighted it may be a day off. */
  private static @Nullable LocalDate lunar(long year, long month, long day) {
    boolean known = year >= FIRST_LUNAR && year <= LAST_LUNAR;
    return known ? LocalDate.from(HijrahDate.of((int) year, (int) month, (int) day)) : null;
  }
}
