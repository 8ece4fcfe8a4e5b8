package org.rapporteur.contract.enriched;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** How precisely a date is known. */
public enum Precision {
  DAY,
  MONTH,
  YEAR;

  @JsonValue
  public String json() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether {@code date} is written with this precision: 2014-10-15, 2014-05 or 2014. */
  public boolean fits(String date) {
    try {
      switch (this) {
        case DAY -> LocalDate.parse(date);
        case MONTH -> YearMonth.parse(date);
        case YEAR -> Year.parse(date);
      }
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
