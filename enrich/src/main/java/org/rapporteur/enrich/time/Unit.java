package org.rapporteur.enrich.time;

/** Units of time, in the order of the lexicon. */
enum Unit {
  MINUTE("PT%sM"),
  HOUR("PT%sH"),
  DAY("P%sD"),
  WEEK("P%sW"),
  WEEKEND("P%sWE"),
  MONTH("P%sM"),
  QUARTER("P%sQ"),
  YEAR("P%sY"),
  DECADE("P%sY"),
  CENTURY("P%sY");

  private static final int YEARS_OF_DECADE = 10;
  private static final int YEARS_OF_CENTURY = 100;

  private final String duration;

  Unit(String duration) {
    this.duration = duration;
  }

  static Unit of(int index) {
    return values()[index];
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
