package org.rapporteur.ingest.extract.date;

import java.util.List;

/**
 * Whether 04/11/2024 is the fourth of November: it is where the story's dateline says "November 4".
 */
public final class DayOrder {

  /** Datelines stand in the beginning of a paragraph. */
  private static final int LONGEST_DATELINE = 80;

  private DayOrder() {}

  /**
   * Whether the line has a date in numbers of which the first is the day that the paragraph's
   * dateline names, and the second its month.
   */
  public static boolean dayLeads(String line, String paragraph) {
    int slash = line.indexOf('/');
    if (slash < 0 || line.indexOf('/', slash + 1) < 0) {
      return false;
    }
    List<Token> numbers = Token.of(line, 0, line.length());
    int end = Math.min(LONGEST_DATELINE, paragraph.length());
    List<Token> words = Token.of(paragraph, 0, end);
    for (int i = 0; i + 1 < words.size(); i++) {
      Token one = words.get(i);
      Token two = words.get(i + 1);
      boolean near = one.near(two);
      if ((near && one.isMonth() && has(numbers, two.shortNumber(), one.month()))
          || (near && two.isMonth() && has(numbers, one.shortNumber(), two.month()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(List<Token> numbers, int day, int month) {
    for (int i = 0; i + 2 < numbers.size(); i++) {
      Token one = numbers.get(i);
      Token two = numbers.get(i + 1);
      Token year = numbers.get(i + 2);
      boolean date = one.joins(two, "/") && two.joins(year, "/") && year.digits() == 4;
      if (date && day > 0 && day != month && one.number() == day && two.number() == month) {
        return true;
      }
    }
    return false;
  }
}
