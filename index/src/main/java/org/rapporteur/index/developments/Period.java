package org.rapporteur.index.developments;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.rapporteur.contract.Development;
import org.rapporteur.contract.Precision;

/** The days that a development may have happened on, both inclusive. */
record Period(LocalDate first, LocalDate last) {

  static Period of(Development development) {
    return of(development.date(), development.precision());
  }

  static Period of(String date, Precision precision) {
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

  boolean contains(Period other) {
    return !other.first.isBefore(first) && !other.last.isAfter(last);
  }

  boolean overlaps(Period other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }

  /** Days from the end of the earlier to the start of the later; 0 where they overlap. */
  long daysTo(Period other) {
    if (overlaps(other)) {
      return 0;
    }
    return first.isAfter(other.last)
        ? first.toEpochDay() - other.last.toEpochDay()
        : other.first.toEpochDay() - last.toEpochDay();
  }
}
