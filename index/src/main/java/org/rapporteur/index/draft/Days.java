package org.rapporteur.index.draft;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The days between which something was spoken of, both inclusive. */
record Days(LocalDate first, LocalDate last) {

  static @Nullable Days including(@Nullable Days days, @Nullable LocalDate day) {
    if (day == null) {
      return days;
    }
    return days == null
        ? new Days(day, day)
        : new Days(
            day.isBefore(days.first) ? day : days.first, day.isAfter(days.last) ? day : days.last);
  }

  static @Nullable Days covering(@Nullable Days one, @Nullable Days other) {
    return other == null ? one : including(including(one, other.first), other.last);
  }

  /** Days between the two; 0 where they overlap or either is not known. */
  static long between(@Nullable Days one, @Nullable Days other) {
    if (one == null || other == null) {
      return 0;
    }
    return Math.max(
        0,
        Math.max(
            ChronoUnit.DAYS.between(one.last, other.first),
            ChronoUnit.DAYS.between(other.last, one.first)));
  }
}
