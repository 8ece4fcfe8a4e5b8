package org.rapporteur.ingest.extract.date;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A date in the path of an address: year, month and day, and nothing less. */
public final class UrlDates {

  private static final int COMPACT = 8;
  private static final int YEAR = 4;

  /** Numbers of articles that begin with their day, as newspapers of East Asia count. */
  private static final int SHORTEST_NUMBER = 12;

  private static final int LONGEST_NUMBER = 20;
  private static final Pattern CENTURY = Pattern.compile("(?:199|20[0-4])\\d");

  /** Archives of the web put before an address when they fetched it. */
  private static final String FETCHED = "/web/";

  private UrlDates() {}

  public static @Nullable WrittenDate first(String path) {
    int at = 0;
    while (at < path.length()) {
      int end = digitsEnd(path, at);
      if (end - at == COMPACT || end - at == YEAR || isNumber(path, at, end)) {
        WrittenDate date = WrittenDate.first(written(path, at, end));
        if (date != null) {
          return date;
        }
      }
      at = Math.max(end, at + 1);
    }
    return null;
  }

  private static boolean isNumber(String path, int at, int end) {
    return end - at >= SHORTEST_NUMBER
        && end - at <= LONGEST_NUMBER
        && !path.startsWith(FETCHED)
        && CENTURY.matcher(path).region(at, at + YEAR).matches();
  }

  /** The digits and what may be month and day after them, in slashes; nothing if more follow. */
  private static String written(String path, int at, int end) {
    if (end - at >= COMPACT) {
      return path.substring(at, at + COMPACT);
    }
    int stop = Math.min(path.length(), end + "/10/13".length());
    boolean more = stop < path.length() && Character.isDigit(path.charAt(stop));
    boolean inDay = Character.isDigit(path.charAt(stop - 1));
    return more && inDay ? "" : path.substring(at, stop).replace('_', '/');
  }

  private static int digitsEnd(String path, int at) {
    int end = at;
    while (end < path.length() && Character.isDigit(path.charAt(end))) {
      end++;
    }
    return end;
  }
}
