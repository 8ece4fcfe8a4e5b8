package org.rapporteur.index.entity;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;

/**
 * In how many documents an entity is named, by their day of publication; documents without one are
 * left out.
 *
 * @param interval length of a period: a day where all is within {@value Mentions#MOST_DAYS} days, a
 *     year where it is more than {@value Mentions#MOST_MONTHS} months, else a month
 * @param periods oldest first, from the first with a document to the last, with those between
 */
public record MentionsOverTime(Interval interval, List<Period> periods) {

  /**
   * A stretch of time.
   *
   * @param start its first day, ISO 8601
   * @param documents how many that were published in it name the entity
   */
  public record Period(String start, long documents) {}

  /** How long a period is. */
  public enum Interval {
    DAY,
    MONTH,
    YEAR;

    @JsonValue
    public String json() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The most documents of any period. */
  public long most() {
    return periods.stream().mapToLong(Period::documents).max().orElse(0);
  }
}
