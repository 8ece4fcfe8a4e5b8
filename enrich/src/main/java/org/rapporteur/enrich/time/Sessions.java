package org.rapporteur.enrich.time;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/**
 * Regular sessions of the General Assembly, as the year from one September to the next: the first
 * opened in 1946 and the second in September 1947, and one has opened every September since (rule 1
 * of the Assembly's rules of procedure).
 */
final class Sessions {

  private static final int YEAR_OF_SESSION_ZERO = 1945;
  private static final int LAST = 150;
  private static final int FIRST_IN_ORDER = 4;
  private static final int YEAR_OF_FIRST_IN_ORDER = 2007;

  private Sessions() {}

  static @Nullable String current(TimeMatch match, Moment moment) {
    LocalDate around = moment.publishedOrStory();
    if (around == null) {
      return null;
    }
    boolean opened = around.getMonthValue() >= Month.SEPTEMBER.getValue();
    return from(around.getYear() - (opened ? 0 : 1));
  }

  /** A number below 40 may be a session of another body, such as the Human Rights Council. */
  static @Nullable String numbered(TimeMatch match, Moment moment) {
    int number = number(match);
    return number < 40 || number > LAST ? null : from(YEAR_OF_SESSION_ZERO + number);
  }

  private static int number(TimeMatch match) {
    return match.firstOf(0, WordClass.ORDINAL_NUMBER, WordClass.ORDINAL_WORD)
        + match.firstOf(0, WordClass.TENS);
  }

  /**
   * A regular session of the Human Rights Council: three a year, the fourth in March 2007. Those in
   * which the months of the first three were others are left out.
   */
  static @Nullable String ofRightsCouncil(TimeMatch match) {
    int since = number(match) - FIRST_IN_ORDER;
    if (since < 0 || since > LAST) {
      return null;
    }
    int year = YEAR_OF_FIRST_IN_ORDER + since / 3;
    return switch (since % 3) {
      case 0 -> year + "-02/" + year + "-04";
      case 1 -> year + "-06/" + year + "-07";
      default -> year + "-09/" + year + "-10";
    };
  }

  private static String from(int year) {
    return year + "-09/" + (year + 1) + "-09";
  }
}
