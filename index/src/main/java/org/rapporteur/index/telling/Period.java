package org.rapporteur.index.telling;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.rapporteur.contract.enriched.Development;
import org.rapporteur.contract.enriched.Precision;

/** The days that a development may have happened on, both inclusive. */
public record Period(LocalDate first, LocalDate last) {

  public static Period of(Development development) {
    return of(development.date(), development.precision());
  }

  public static Period of(String date, Precision precision) {
    return switch (precision) {
      case DAY -> new Period(LocalDate.parse(date), LocalDate.parse(date));
      case MONTH ->
          new Period(YearMonth.parse(date).atDay(1), YearMonth.parse(date).atEndOfMonth());
      case YEAR -> {
        Year year = Year.parse(date);
        yield new Period(year.atDay(1), year.atMonth(12).atEndOfMonth());
      }
    };
  }

  public boolean contains(Period other) {
    return !other.first.isBefore(first) && !other.last.isAfter(last);
  }

  public boolean overlaps(Period other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }

  /** Days from the end of the earlier to the start of the later; 0 where they overlap. */
  public long daysTo(Period other) {
    if (overlaps(other)) {
      return 0;
    }
    return first.isAfter(other.last)
        ? first.toEpochDay() - other.last.toEpochDay()
        : other.first.toEpochDay() - last.toEpochDay();
  }
}
