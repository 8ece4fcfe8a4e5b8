package org.rapporteur.portal.entity;

import java.time.LocalDate;
import org.rapporteur.index.entity.MentionsOverTime.Interval;
import org.rapporteur.index.entity.MentionsOverTime.Period;

/** What a period is called, and where it ends. */
final class PeriodDates {

  private PeriodDates() {}

  /** {@code 2014-10-15}, {@code 2014-10} or {@code 2014}. */
  static String date(Period period, Interval interval) {
    return switch (interval) {
      case DAY -> period.start();
      case MONTH -> period.start().substring(0, "2014-10".length());
      case YEAR -> period.start().substring(0, "2014".length());
    };
  }

  static String lastDay(Period period, Interval interval) {
    LocalDate first = LocalDate.parse(period.start());
    LocalDate next =
        switch (interval) {
          case DAY -> first.plusDays(1);
          case MONTH -> first.plusMonths(1);
          case YEAR -> first.plusYears(1);
        };
    return next.minusDays(1).toString();
  }
}
