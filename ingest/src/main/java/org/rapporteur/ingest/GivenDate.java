package org.rapporteur.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.rapporteur.contract.Category;

/** Publication dates as persons give them: ISO days or date-times. */
final class GivenDate {

  private static final int DAY = "2014-10-16".length();

  private GivenDate() {}

  /**
   * @throws UnreadableException where it is none
   */
  static String check(String published) throws UnreadableException {
    String text = published.strip();
    try {
      if (text.length() == DAY) {
        LocalDate.parse(text);
      } else {
        DateTimeFormatter.ISO_DATE_TIME.parse(text);
      }
      return text;
    } catch (DateTimeException e) {
      throw new UnreadableException(
          Category.BAD_INPUT, "'" + published + "' is no ISO date or date-time", e);
    }
  }
}
