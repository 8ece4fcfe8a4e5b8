package org.rapporteur.ingest.extract.date;

import org.jspecify.annotations.Nullable;

/** A date in the path of an address: year, month and day, and nothing less. */
public final class UrlDates {

  private static final int COMPACT = 8;
  private static final int YEAR = 4;

  private UrlDates() {}

  public static @Nullable WrittenDate first(String path) {
    int at = 0;
    while (at < path.length()) {
      int end = digitsEnd(path, at);
      if (end - at == COMPACT || end - at == YEAR) {
        WrittenDate date = WrittenDate.first(written(path, at, end));
        if (date != null) {
          return date;
        }
      }
      at = Math.max(end, at + 1);
    }
    return null;
  }

  /** The digits and what may be month and day after them, in slashes; nothing if more follow. */
  private static String written(String path, int at, int end) {
    if (end - at == COMPACT) {
      return path.substring(at, end);
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
