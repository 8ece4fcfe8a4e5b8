package org.rapporteur.enrich.time;

import org.jspecify.annotations.Nullable;

/** How a pattern's classes become a value; {@code null} where they make no sense together. */
enum Reading {
  CALENDAR(CalendarDates::calendar),
  NUMERIC(CalendarDates::numeric),
  DOTTED(CalendarDates::dotted),
  DAY_RANGE(CalendarDates::dayRange),
  APOSTROPHE_YEAR(CalendarDates::apostropheYear),
  DECADE(CalendarDates::decade),
  RELATIVE_MONTH(RelativeDates::month),
  MONTH_OF_RELATIVE_YEAR(RelativeDates::monthOfYear),
  RELATIVE_WEEKDAY(RelativeDates::weekday),
  RELATIVE_UNIT(RelativeDates::unit),
  CURRENT_UNIT(RelativeDates::currentUnit),
  SAME_MONTH_OF_YEAR(RelativeDates::sameMonthOfYear),
  DEICTIC(RelativeDates::deictic),
  AGO(RelativeDates::ago),
  STORY(RelativeDates::story),
  STORY_COUNT(RelativeDates::storyCount),
  SITTING(Sessions::current),
  SESSION(Sessions::numbered),
  QUARTER(Periods::quarter),
  SEASON(Periods::season),
  DURATION(Periods::duration),
  CLOCK(Periods::clock),
  FREQUENCY(Periods::frequency),
  VAGUE(Periods::vague);

  /** The step from a match to its value. */
  @FunctionalInterface
  interface Step {
    @Nullable String value(TimeMatch match, Moment moment);
  }

  private final Step step;

  Reading(Step step) {
    this.step = step;
  }

  @Nullable String value(TimeMatch match, Moment moment) {
    return step.value(match, moment);
  }
}
