package org.rapporteur.ingest.extract.date;

import java.util.Map;

/**
 * Years counted from a beginning of their own, as Japan, Taiwan and North Korea write them: 令和6年 is
 * 2024, and so is Juche 113.
 */
final class Eras {

  /** The year before the first of each. */
  private static final Map<String, Integer> BEFORE =
      Map.of("令和", 2018, "平成", 1988, "昭和", 1925, "民國", 1911, "民国", 1911, "주체", 1911, "juche", 1911);

  private static final char FIRST_YEAR = '元';
  private static final int LONGEST_NAME = 2;
  private static final int NONE = 0;

  private Eras() {}

  /** The year before the first of the era with whose name the word ends, or 0. */
  static int yearBefore(String word) {
    int from = Math.max(0, word.length() - LONGEST_NAME);
    return BEFORE.getOrDefault(word, BEFORE.getOrDefault(word.substring(from), NONE));
  }

  /** The first year of the era with whose name and the sign for "first" the word ends, or 0. */
  static int firstYear(String word) {
    int end = word.length() - 1;
    int before =
        end > 0 && word.charAt(end) == FIRST_YEAR ? yearBefore(word.substring(0, end)) : NONE;
    return before == NONE ? NONE : before + 1;
  }
}
