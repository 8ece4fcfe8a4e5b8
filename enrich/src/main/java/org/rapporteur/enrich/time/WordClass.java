package org.rapporteur.enrich.time;

/**
 * What a word or number can be in a time expression; those of the lexicon, then those of numbers.
 */
enum WordClass {
  MONTH,
  CLEAR_MONTH,
  WEEKDAY,
  WEEKDAY_SHORT,
  DEICTIC,
  UNIT,
  DIRECTION,
  STORY,
  LATER,
  AGO,
  COUNT,
  FEW,
  SINGLE,
  RANK,
  PART_OF,
  DAYTIME,
  SEASON,
  VAGUE,
  FREQUENCY,
  IN,
  ON,
  FUNCTION,
  ARTICLE,
  TENS,
  ORDINAL_WORD,

  NUMBER,
  DAY,
  ORDINAL_DAY,
  ORDINAL_NUMBER,
  MONTH_NUMBER,
  YEAR,
  BARE_YEAR,
  SHORT_YEAR,
  DECADE_YEAR,
  DOTTED_DATE,
  CLOCK_TIME,
  EAST_ASIAN_YEAR,
  EAST_ASIAN_MONTH,
  EAST_ASIAN_DAY
}
