package org.rapporteur.enrich.time;

import java.util.Locale;

/** Units of time, by the numbers that they have in the lexicon. */
enum Unit {
  MINUTE(0, "PT%sM"),
  HOUR(1, "PT%sH"),
  DAY(2, "P%sD"),
  WEEK(3, "P%sW"),
  WEEKEND(4, "P%sWE"),
  MONTH(5, "P%sM"),
  QUARTER(6, "P%sQ"),
  YEAR(7, "P%sY"),
  DECADE(8, "P%sY"),
  CENTURY(9, "P%sY");

  private static final int YEARS_OF_DECADE = 10;
  private static final int YEARS_OF_CENTURY = 100;

  private final int number;
  private final String duration;

  Unit(int number, String duration) {
    this.number = number;
    this.duration = duration;
  }

  /** The unit of a number of the lexicon. */
  static Unit of(int number) {
    for (Unit unit : values()) {
      if (unit.number == number) {
        return unit;
      }
    }
    throw new IllegalArgumentException("no unit has the number " + number);
  }

  /** The unit of a plural: "years". */
  static Unit named(String plural) {
    return valueOf(plural.substring(0, plural.length() - 1).toUpperCase(Locale.ROOT));
  }

  /** The unit that a match names by class, else {@code absent}. */
  static Unit in(TimeMatch match, Unit absent) {
    return match.has(WordClass.UNIT) ? of(match.value(WordClass.UNIT)) : absent;
  }

  /** The duration of so many of it and a half: {@code P2.5Y}. */
  String durationAndHalf(int count) {
    return String.format(duration, count + ".5");
  }

  /** The duration of so many of it; {@code PXD} for an unsaid number. */
  String duration(int count) {
    int size =
        switch (this) {
          case DECADE -> YEARS_OF_DECADE;
          case CENTURY -> YEARS_OF_CENTURY;
          case MINUTE, HOUR, DAY, WEEK, WEEKEND, MONTH, QUARTER, YEAR -> 1;
        };
    return String.format(duration, count == 0 ? "X" : String.valueOf(count * size));
  }
}
