package org.rapporteur.ingest.extract.date;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as people and programs write it, with the time and the zone that stand beside it. Reads
 * ISO 8601, RFC 1123, epoch seconds, {@code 13.10.2014, 21:13 Uhr}, {@code Oct. 13, 2014 - 21:13},
 * {@code 2014년 10월 13일 21:13} and their like; no pattern is tried twice on a word, so that the time
 * is linear. A day of the lunar calendar, which differs by one from place to place, counts only
 * where no other is written.
 *
 * @param start where it begins in what was read
 * @param end exclusive
 */
public record WrittenDate(
    LocalDate day, @Nullable LocalTime time, @Nullable ZoneOffset zone, int start, int end) {

  private static final int LONGEST_READ = 4000;

  private static final Pattern SPAN_BEFORE =
      Pattern.compile("(?<![0-9:.])[0-9]{1,2}\\.? ?[-–—] ?$");
  private static final Pattern DASH = Pattern.compile("^ ?[-–—]");
  private static final Pattern SPAN_AFTER = Pattern.compile("^ ?[-–—] ?[0-9]{1,2}[:.][0-9]{2}");

  private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");

  /** The first date in the text, or null. */
  public static @Nullable WrittenDate first(CharSequence text) {
    return first(text, 0, false);
  }

  /**
   * The first date in the text that begins at {@code from} or later, or null.
   *
   * @param monthFirst whether 4/5/2014 is the fifth of April
   */
  public static @Nullable WrittenDate first(CharSequence text, int from, boolean monthFirst) {
    int end = Math.min(text.length(), from + LONGEST_READ);
    if (!hasDigit(text, from, end)) {
      return null;
    }
    List<Token> tokens = Token.of(text, from, end);
    WrittenDate date = first(tokens, monthFirst, false);
    return date == null && hasLunar(tokens) ? first(tokens, monthFirst, true) : date;
  }

  private static boolean hasLunar(List<Token> tokens) {
    for (Token token : tokens) {
      if (token.isLunar()) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable WrittenDate first(
      List<Token> tokens, boolean monthFirst, boolean lunar) {
    for (int i = 0; i < tokens.size(); i++) {
      DayReader days = new DayReader(tokens, i, monthFirst, lunar);
      LocalDate day = days.read();
      if (day != null) {
        return of(day, tokens, i, days.next());
      }
    }
    return null;
  }

  /** All dates in the text. */
  public static List<WrittenDate> all(String text, boolean monthFirst) {
    List<WrittenDate> dates = new ArrayList<>();
    WrittenDate date = first(text, 0, monthFirst);
    while (date != null) {
      dates.add(date);
      date = first(text, date.end(), monthFirst);
    }
    return dates;
  }

  /**
   * Whether it is the beginning or the end of something that takes time: 3-5 March 2015; 3 March
   * 2015, 10:00 - 11:30.
   */
  public boolean isPartOfSpan(String text) {
    String rest = text.substring(end);
    return SPAN_BEFORE.matcher(text.substring(0, start)).find()
        || (time != null && SPAN_AFTER.matcher(rest).find())
        || (DASH.matcher(rest).find() && isLed(rest));
  }

  /** Whether another day follows; the same one may, in another calendar. */
  private boolean isLed(String rest) {
    WrittenDate next = first(rest);
    return next != null && next.start <= " - ".length() && !next.day.equals(day);
  }

  /** Whether there may be a date at all. */
  public static boolean hasDigit(String text) {
    return hasDigit(text, 0, text.length());
  }

  private static boolean hasDigit(CharSequence text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** ISO, as precise as it is written; midnight to the second counts as no time. */
  public String iso() {
    if (time == null || time.toSecondOfDay() == 0) {
      return day.toString();
    }
    String local = day + "T" + time.format(time.getSecond() == 0 ? MINUTES : SECONDS);
    return zone == null ? local : local + zone.getId();
  }

  /** The day with the hour and the zone after it, or else with the hour before it. */
  private static WrittenDate of(LocalDate day, List<Token> tokens, int first, int next) {
    ClockReader clock = new ClockReader(tokens, next);
    LocalTime time = clock.time();
    ZoneOffset zone = time == null ? null : clock.zone(tokens.get(first).digits() == 4);
    LocalTime known = time == null ? ClockReader.before(tokens, first) : time;
    int end = tokens.get(clock.next() - 1).end();
    return new WrittenDate(day, known, zone, tokens.get(first).start(), end);
  }
}
