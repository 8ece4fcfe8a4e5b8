package org.rapporteur.enrich.time;

import org.jspecify.annotations.Nullable;

/** How a pattern's classes become a value. */
enum Reading {
  CALENDAR,
  NUMERIC,
  DOTTED,
  DAY_RANGE,
  APOSTROPHE_YEAR,
  DECADE,
  RELATIVE_MONTH,
  MONTH_OF_RELATIVE_YEAR,
  RELATIVE_WEEKDAY,
  RELATIVE_UNIT,
  CURRENT_UNIT,
  SAME_MONTH_OF_YEAR,
  WEEK_OF_MONTH,
  DEICTIC,
  AGO,
  STORY,
  STORY_COUNT,
  SITTING,
  SESSION,
  QUARTER,
  SEASON,
  DURATION,
  CLOCK,
  FREQUENCY,
  VAGUE;

  /** The value, or {@code null} where the classes make no sense together. */
  @Nullable String value(TimeMatch match, Moment moment) {
    return switch (this) {
      case CALENDAR -> CalendarDates.calendar(match, moment);
      case NUMERIC -> CalendarDates.numeric(match, moment);
      case DOTTED -> CalendarDates.dotted(match, moment);
      case DAY_RANGE -> CalendarDates.dayRange(match, moment);
      case APOSTROPHE_YEAR -> CalendarDates.apostropheYear(match, moment);
      case DECADE -> CalendarDates.decade(match, moment);
      case RELATIVE_MONTH -> RelativeDates.month(match, moment);
      case MONTH_OF_RELATIVE_YEAR -> RelativeDates.monthOfYear(match, moment);
      case RELATIVE_WEEKDAY -> RelativeDates.weekday(match, moment);
      case RELATIVE_UNIT -> RelativeDates.unit(match, moment);
      case CURRENT_UNIT -> RelativeDates.currentUnit(match, moment);
      case SAME_MONTH_OF_YEAR -> RelativeDates.sameMonthOfYear(match, moment);
      case WEEK_OF_MONTH -> RelativeDates.weekOfMonth(match, moment);
      case DEICTIC -> RelativeDates.deictic(match, moment);
      case AGO -> RelativeDates.ago(match, moment);
      case STORY -> RelativeDates.story(match, moment);
      case STORY_COUNT -> RelativeDates.storyCount(match, moment);
      case SITTING -> Sessions.current(match, moment);
      case SESSION -> Sessions.numbered(match, moment);
      case QUARTER -> Periods.quarter(match, moment);
      case SEASON -> Periods.season(match, moment);
      case DURATION -> Periods.duration(match, moment);
      case CLOCK -> Periods.clock(match, moment);
      case FREQUENCY -> Periods.frequency(match, moment);
      case VAGUE -> Periods.vague(match, moment);
    };
  }
}
