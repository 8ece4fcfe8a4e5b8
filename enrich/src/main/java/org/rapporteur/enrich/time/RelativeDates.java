package org.rapporteur.enrich.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates counted from the day of publication or from the story's last day. */
final class RelativeDates {

  private static final int DAYS_OF_WEEK = 7;
  private static final int HALF_WEEK = 3;
  private static final int MONTHS_OF_QUARTER = 3;
  private static final int DECADE = 10;

  private RelativeDates() {}

  static @Nullable String month(TimeMatch match, Moment moment) {
    LocalDate around = moment.publishedOrStory();
    if (around == null) {
      return null;
    }
    YearMonth now = YearMonth.from(around);
    YearMonth named = now.withMonth(match.value(WordClass.MONTH));
    int direction = match.value(WordClass.DIRECTION);
    if (direction < 0) {
      return (named.isBefore(now) ? named : named.minusYears(1)).toString();
    }
    return (direction > 0 && !named.isAfter(now) ? named.plusYears(1) : named).toString();
  }

  static @Nullable String monthOfYear(TimeMatch match, Moment moment) {
    LocalDate around = moment.publishedOrStory();
    int direction = match.value(WordClass.DIRECTION);
    return around == null
        ? null
        : YearMonth.of(around.getYear() + direction, match.value(WordClass.MONTH)).toString();
  }

  static @Nullable String weekday(TimeMatch match, Moment moment) {
    LocalDate around = moment.publishedOrStory();
    if (around == null) {
      return null;
    }
    DayOfWeek weekday = DayOfWeek.of(match.value(WordClass.WEEKDAY));
    int direction = match.value(WordClass.DIRECTION);
    LocalDate date =
        direction < 0
            ? around.with(TemporalAdjusters.previous(weekday))
            : around.with(
                direction > 0 || moment.ahead()
                    ? TemporalAdjusters.nextOrSame(weekday)
                    : TemporalAdjusters.previousOrSame(weekday));
    return date.toString();
  }

  static @Nullable String unit(TimeMatch match, Moment moment) {
    Unit unit = Unit.in(match, Unit.WEEKEND);
    int direction = match.firstOf(0, WordClass.DIRECTION);
    LocalDate around =
        unit == Unit.DAY && direction != 0 ? moment.storyOrPublished() : moment.publishedOrStory();
    boolean several = direction != 0 && match.words().getLast().endsWith("s");
    if (several) {
      return direction < 0 ? "PAST_REF" : "FUTURE_REF";
    }
    return around == null ? null : period(around, unit, direction);
  }

  /** "the beginning of the year": the one of publication. */
  static @Nullable String currentUnit(TimeMatch match, Moment moment) {
    Unit unit = Unit.of(match.value(WordClass.UNIT));
    LocalDate around = unit == Unit.DAY ? moment.storyOrPublished() : moment.publishedOrStory();
    return around == null ? null : period(around, unit, 0);
  }

  static @Nullable String sameMonthOfYear(TimeMatch match, Moment moment) {
    LocalDate around = moment.storyOrPublished();
    YearMonth month = moment.month();
    return month != null
        ? month.minusYears(1).toString()
        : around == null ? null : YearMonth.from(around.minusYears(1)).toString();
  }

  /** "the last week of March": the one that lies in the month for most of its days. */
  static @Nullable String weekOfMonth(TimeMatch match, Moment moment) {
    LocalDate around = moment.publishedOrStory();
    boolean last = match.firstOf(0, WordClass.DIRECTION) < 0;
    int rank = match.firstOf(0, WordClass.RANK);
    if (around == null || !(last || rank > 0)) {
      return null;
    }
    YearMonth month = YearMonth.from(around).withMonth(match.value(WordClass.MONTH));
    YearMonth past =
        month.isAfter(YearMonth.from(around)) && !moment.ahead() ? month.minusYears(1) : month;
    return Periods.week(
        last
            ? past.atEndOfMonth().minusDays(HALF_WEEK)
            : past.atDay(1 + HALF_WEEK + (rank - 1) * DAYS_OF_WEEK));
  }

  static @Nullable String deictic(TimeMatch match, Moment moment) {
    LocalDate today = moment.publishedOrStory();
    if (today == null) {
      return match.has(WordClass.DIRECTION) ? null : "PRESENT_REF";
    }
    int days = match.firstOf(0, WordClass.DEICTIC);
    boolean lastNight = match.words().getFirst().equals("last");
    return today.plusDays(lastNight ? -1 : days).toString();
  }

  static @Nullable String ago(TimeMatch match, Moment moment) {
    LocalDate around = moment.publishedOrStory();
    Unit unit = Unit.of(match.value(WordClass.UNIT));
    boolean weekAgo = unit == Unit.WEEK && count(match) == 1;
    return around == null
        ? null
        : weekAgo ? around.minusDays(DAYS_OF_WEEK).toString() : period(around, unit, -count(match));
  }

  static @Nullable String story(TimeMatch match, Moment moment) {
    LocalDate around = moment.storyOrPublished();
    Unit unit = Unit.in(match, unitNamed(match));
    return around == null ? null : period(around, unit, match.firstOf(0, WordClass.STORY));
  }

  static @Nullable String storyCount(TimeMatch match, Moment moment) {
    LocalDate around = moment.storyOrPublished();
    Unit unit = Unit.in(match, unitNamed(match));
    return around == null
        ? null
        : period(around, unit, match.value(WordClass.LATER) * count(match));
  }

  private static Unit unitNamed(TimeMatch match) {
    for (Unit unit : Unit.values()) {
      if (match.words().contains(unit.name().toLowerCase(Locale.ROOT))) {
        return unit;
      }
    }
    return Unit.DAY;
  }

  private static int count(TimeMatch match) {
    return match.firstOf(1, WordClass.COUNT, WordClass.NUMBER);
  }

  /** The period so many units from a day, as precise as the unit. */
  private static @Nullable String period(LocalDate around, Unit unit, int shift) {
    return switch (unit) {
      case MINUTE, HOUR -> null;
      case DAY -> around.plusDays(shift).toString();
      case WEEK -> Periods.week(around.plusDays((long) shift * DAYS_OF_WEEK));
      case WEEKEND -> Periods.week(around.plusDays((long) shift * DAYS_OF_WEEK)) + "-WE";
      case MONTH -> YearMonth.from(around).plusMonths(shift).toString();
      case QUARTER -> Periods.quarter(around.plusMonths((long) shift * MONTHS_OF_QUARTER));
      case YEAR -> String.valueOf(around.getYear() + shift);
      case DECADE -> String.valueOf(around.getYear() / DECADE + shift);
      case CENTURY -> String.valueOf(around.getYear() / (DECADE * DECADE) + shift);
    };
  }
}
