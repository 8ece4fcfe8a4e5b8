package org.rapporteur.enrich.development.scene;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.WeekFields;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.enriched.Precision;

/** The date of a development. */
public record EventDate(String date, Precision precision) {

  private static final int DAY_LENGTH = "2014-10-15".length();
  private static final int WEEK_LENGTH = "2014-W42".length();

  /** A day. */
  public static EventDate of(LocalDate day) {
    return new EventDate(day.toString(), Precision.DAY);
  }

  /** The date that a time expression's value gives; of an interval of days, its first. */
  public static @Nullable EventDate of(String value) {
    if (value.length() == 4 && Precision.YEAR.fits(value)) {
      return new EventDate(value, Precision.YEAR);
    } else if (Precision.MONTH.fits(value)) {
      return new EventDate(value, Precision.MONTH);
    } else if (value.length() >= DAY_LENGTH && Precision.DAY.fits(value.substring(0, DAY_LENGTH))) {
      return new EventDate(value.substring(0, DAY_LENGTH), Precision.DAY);
    }
    return value.length() >= WEEK_LENGTH && value.charAt(5) == 'W' ? ofWeek(value) : null;
  }

  /** The month that a whole week lies in. */
  private static @Nullable EventDate ofWeek(String value) {
    try {
      LocalDate monday =
          LocalDate.of(Integer.parseInt(value.substring(0, 4)), 1, 4)
              .with(WeekFields.ISO.weekOfWeekBasedYear(), Integer.parseInt(value.substring(6, 8)))
              .with(WeekFields.ISO.dayOfWeek(), 1);
      YearMonth month = YearMonth.from(monday);
      boolean whole = YearMonth.from(monday.plusDays(6)).equals(month);
      return whole ? new EventDate(month.toString(), Precision.MONTH) : null;
    } catch (DateTimeException | NumberFormatException e) {
      return null;
    }
  }

  /** Whether it lies after a day, as far as its precision tells. */
  public boolean isAfter(@Nullable LocalDate day) {
    return day != null && date.compareTo(day.toString().substring(0, date.length())) > 0;
  }
}
