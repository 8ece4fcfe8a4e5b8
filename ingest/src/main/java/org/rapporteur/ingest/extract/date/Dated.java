package org.rapporteur.ingest.extract.date;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.document.DateEvidence;

/**
 * A publication date and what it rests on.
 *
 * @param value ISO date, local date-time or offset date-time, as precise as the evidence
 */
public record Dated(String value, DateEvidence evidence) {

  /** Longer texts speak of dates rather than being one. */
  private static final int LONGEST_TEXT = 200;

  private static final String DAY = "2014-10-13";

  public Dated {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(evidence, "evidence");
  }

  /**
   * The first date in a short text, or null; that of publication before that of a change.
   *
   * @param monthFirst whether 4/5/2014 is the fifth of April
   */
  public static @Nullable Dated in(
      @Nullable String text, DateEvidence evidence, boolean monthFirst) {
    if (text == null || text.length() > LONGEST_TEXT) {
      return null;
    }
    WrittenDate date = Labels.first(text, monthFirst);
    return date == null ? null : new Dated(date.iso(), evidence);
  }

  /** Whether it is noon in UTC, which is what some programs put where they know no hour. */
  public boolean isNoon() {
    return value.endsWith("T12:00Z");
  }

  /** Whether it tells a day and no hour. */
  public boolean isDay() {
    return value.length() == DAY.length();
  }

  /** Whether it tells the hour of that day, which the other does not. */
  public boolean refines(@Nullable Dated other) {
    return other != null && other.isDay() && !isDay() && value.startsWith(other.value);
  }

  /** Whether it is of a day after that one. */
  public boolean isAfter(LocalDate latest) {
    return day().isAfter(latest);
  }

  LocalDate day() {
    return LocalDate.parse(value.substring(0, DAY.length()));
  }
}
