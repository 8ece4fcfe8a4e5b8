package org.rapporteur.enrich.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Days, months and years that are named, in whole or in part. */
final class CalendarDates {

  private static final int CENTURY = 100;
  private static final int DECADE = 10;

  /** How much further a day on the side that the verb does not look to seems. */
  private static final int OTHER_SIDE = 4;

  private CalendarDates() {}

  static @Nullable String calendar(TimeMatch match, Moment moment) {
    int year = match.firstOf(0, WordClass.YEAR, WordClass.BARE_YEAR, WordClass.EAST_ASIAN_YEAR);
    int month =
        match.firstOf(
            0,
            WordClass.MONTH,
            WordClass.CLEAR_MONTH,
            WordClass.MONTH_NUMBER,
            WordClass.EAST_ASIAN_MONTH);
    int day = match.firstOf(0, WordClass.DAY, WordClass.ORDINAL_DAY, WordClass.EAST_ASIAN_DAY);
    if (year > 0 && month > 0 && day > 0) {
      return day(year, month, day);
    } else if (year > 0) {
      return month > 0 ? YearMonth.of(year, month).toString() : String.valueOf(year);
    } else if (month > 0) {
      return day > 0 ? dayOfMonth(month, day, match, moment) : monthAlone(month, moment);
    }
    return day > 0 ? nth(day, moment) : weekday(match, moment);
  }

  private static @Nullable String day(int year, int month, int day) {
    LocalDate date = date(year, month, day);
    return date == null ? null : date.toString();
  }

  private static @Nullable LocalDate date(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** A day whose weekday is told is of the year in which it is one. */
  private static @Nullable String dayOfMonth(int month, int day, TimeMatch match, Moment moment) {
    int weekday = match.firstOf(0, WordClass.WEEKDAY, WordClass.WEEKDAY_SHORT);
    LocalDate around = moment.publishedOrStory();
    if (weekday == 0 || around == null || moment.year() > 0) {
      return dayOfMonth(month, day, moment);
    }
    return Stream.of(0, -1, 1, -2, -3)
        .map(shift -> date(around.getYear() + shift, month, day))
        .filter(date -> date != null && date.getDayOfWeek().getValue() == weekday)
        .map(String::valueOf)
        .findFirst()
        .orElse(dayOfMonth(month, day, moment));
  }

  private static @Nullable String dayOfMonth(int month, int day, Moment moment) {
    if (moment.year() > 0) {
      return day(moment.year(), month, day);
    }
    LocalDate around = moment.publishedOrStory();
    if (around == null) {
      return String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day);
    }
    Tense tense = moment.tense();
    return Stream.of(-1, 0, 1)
        .map(shift -> date(around.getYear() + shift, month, day))
        .filter(Objects::nonNull)
        .min(Comparator.comparingLong(date -> distance(date, around, tense)))
        .map(LocalDate::toString)
        .orElse(null);
  }

  /**
   * Days from publication, those on the side where the verb does not look counted several times: a
   * writer who leaves the year out seldom means a day eleven months away.
   */
  private static long distance(LocalDate date, LocalDate around, Tense tense) {
    long days = ChronoUnit.DAYS.between(around, date);
    boolean otherSide =
        switch (tense) {
          case PAST, UNSAID -> days > 1;
          case FUTURE -> days < -1;
        };
    int weight = !otherSide ? 1 : tense == Tense.UNSAID ? 2 : OTHER_SIDE;
    return Math.abs(days) * weight;
  }

  private static String monthAlone(int month, Moment moment) {
    LocalDate around = moment.publishedOrStory();
    if (around == null) {
      return String.format(Locale.ROOT, "XXXX-%02d", month);
    }
    YearMonth now = YearMonth.from(around);
    YearMonth named = now.withMonth(month);
    if (moment.ahead()) {
      return (named.isBefore(now) ? named.plusYears(1) : named).toString();
    }
    return (named.isAfter(now) ? named.minusYears(1) : named).toString();
  }

  /** "the 8th": of the month of the story's last day or of publication, never after publication. */
  private static @Nullable String nth(int day, Moment moment) {
    LocalDate around = moment.publishedOrStory();
    if (around == null) {
      return null;
    }
    YearMonth month = YearMonth.from(around);
    if (moment.ahead()) {
      month = day < around.getDayOfMonth() ? month.plusMonths(1) : month;
    } else if (day > around.getDayOfMonth()) {
      month = month.minusMonths(1);
    }
    return day(month.getYear(), month.getMonthValue(), day);
  }

  private static @Nullable String weekday(TimeMatch match, Moment moment) {
    LocalDate around = moment.publishedOrStory();
    if (around == null) {
      return null;
    }
    DayOfWeek weekday = DayOfWeek.of(match.firstOf(1, WordClass.WEEKDAY, WordClass.WEEKDAY_SHORT));
    LocalDate date =
        around.with(
            moment.ahead()
                ? TemporalAdjusters.nextOrSame(weekday)
                : TemporalAdjusters.previousOrSame(weekday));
    return date.toString();
  }

  /** 15/10/2014: the order that gives a date, and of two the one nearer to publication. */
  static @Nullable String numeric(TimeMatch match, Moment moment) {
    List<Integer> numbers = match.all(WordClass.NUMBER);
    int year = match.firstOf(0, WordClass.YEAR);
    if (year == 0) {
      year = fullYear(match.value(WordClass.SHORT_YEAR), moment);
    }
    LocalDate dayFirst = date(year, numbers.get(1), numbers.get(0));
    LocalDate monthFirst = date(year, numbers.get(0), numbers.get(1));
    LocalDate around = moment.publishedOrStory();
    if (dayFirst == null || monthFirst == null || around == null) {
      LocalDate only = dayFirst == null ? monthFirst : dayFirst;
      return only == null ? null : only.toString();
    }
    long daysOfDayFirst = Math.abs(ChronoUnit.DAYS.between(dayFirst, around));
    long daysOfMonthFirst = Math.abs(ChronoUnit.DAYS.between(monthFirst, around));
    return (daysOfDayFirst <= daysOfMonthFirst ? dayFirst : monthFirst).toString();
  }

  static @Nullable String dotted(TimeMatch match, Moment moment) {
    String[] parts = match.words().getFirst().split("\\.");
    try {
      int year = Integer.parseInt(parts[2]);
      boolean isShort = parts[2].length() == 2;
      return parts.length == 3 && (isShort || parts[2].length() == 4)
          ? day(
              isShort ? fullYear(year, moment) : year,
              Integer.parseInt(parts[1]),
              Integer.parseInt(parts[0]))
          : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** The first and last day, as an interval: 2014-05-03/2014-05-05. */
  static @Nullable String dayRange(TimeMatch match, Moment moment) {
    List<Integer> days = match.all(WordClass.DAY);
    List<Integer> months = match.all(WordClass.MONTH);
    int year = match.firstOf(0, WordClass.YEAR);
    String last =
        year > 0
            ? day(year, months.getLast(), days.getLast())
            : dayOfMonth(months.getLast(), days.getLast(), moment);
    if (last == null || last.startsWith("X")) {
      return last;
    }
    String first = day(LocalDate.parse(last).getYear(), months.getFirst(), days.getFirst());
    return first == null || first.compareTo(last) >= 0 ? null : first + "/" + last;
  }

  static String apostropheYear(TimeMatch match, Moment moment) {
    return String.valueOf(fullYear(match.value(WordClass.SHORT_YEAR), moment));
  }

  private static int fullYear(int shortYear, Moment moment) {
    LocalDate around = moment.publishedOrStory();
    int now = around == null ? 2 * DECADE * CENTURY : around.getYear();
    int year = now - now % CENTURY + shortYear;
    return year > now + DECADE ? year - CENTURY : year;
  }

  /** A decade is written as its first three digits. */
  static String decade(TimeMatch match, Moment moment) {
    int value = match.value(WordClass.DECADE_YEAR);
    return String.valueOf((value < CENTURY ? fullYear(value, moment) : value) / DECADE);
  }
}
