package org.rapporteur.ingest.extract.date;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.DateEvidence;

/**
 * A publication date and what it rests on.
 *
 * @param value ISO date, local date-time or offset date-time, as precise as the evidence
 */
public record Dated(String value, DateEvidence evidence) {

  /** Longer texts speak of dates rather than being one. */
  private static final int LONGEST_TEXT = 200;

  public Dated {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(evidence, "evidence");
  }

  /**
   * The first date in a short text, or null.
   *
   * @param monthFirst whether 4/5/2014 is the fifth of April
   */
  public static @Nullable Dated in(
      @Nullable String text, DateEvidence evidence, boolean monthFirst) {
    if (text == null || text.length() > LONGEST_TEXT) {
      return null;
    }
    WrittenDate date = WrittenDate.first(text, 0, monthFirst);
    return date == null ? null : new Dated(date.iso(), evidence);
  }

  LocalDate day() {
    return LocalDate.parse(value.substring(0, "2014-10-13".length()));
  }
}
