package org.rapporteur.enrich.time;

/**
 * What a word or number can be in a time expression; those of the lexicon, then those of numbers.
 */
enum WordClass {
  MONTH(0),
  CLEAR_MONTH(1),
  WEEKDAY(2),
  WEEKDAY_SHORT(3),
  DEICTIC(4),
  UNIT(5),
  DIRECTION(6),
  STORY(7),
  LATER(8),
  AGO(9),
  COUNT(10),
  FEW(11),
  SINGLE(12),
  RANK(13),
  PART_OF(14),
  DAYTIME(15),
  SEASON(16),
  VAGUE(17),
  FREQUENCY(18),
  IN(19),
  ON(20),
  FUNCTION(21),
  ARTICLE(22),
  TENS(23),
  ORDINAL_WORD(24),

  NUMBER(25),
  DAY(26),
  ORDINAL_DAY(27),
  ORDINAL_NUMBER(28),
  MONTH_NUMBER(29),
  YEAR(30),
  BARE_YEAR(31),
  SHORT_YEAR(32),
  DECADE_YEAR(33),
  DOTTED_DATE(34),
  CLOCK_TIME(35),
  EAST_ASIAN_YEAR(36),
  EAST_ASIAN_MONTH(37),
  EAST_ASIAN_DAY(38);

  private final int place;

  WordClass(int place) {
    this.place = place;
  }

  /** Its place in a set of classes. */
  long bit() {
    return 1L << place;
  }
}
