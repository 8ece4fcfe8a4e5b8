package org.rapporteur.enrich.reference.scan;

import org.jspecify.annotations.Nullable;

/** A number as prose gives it, of which only the shape tells whose it may be. */
public sealed interface CitedNumber {

  /** {@code 66/157}, {@code S-28/1}; letters are {@code B} or {@code A-B}, or empty. */
  record OfSession(String session, int number, String letters) implements CitedNumber {}

  /** {@code 2019/25}. */
  record OfYear(int year, int number, String letters) implements CitedNumber {}

  /** {@code 217 A (III)}. */
  record Old(int number, @Nullable String part, String session) implements CitedNumber {}

  /** {@code 1718 (2006)}, or {@code 2231} with the year as zero. */
  record OfCouncil(int number, int year) implements CitedNumber {}
}
