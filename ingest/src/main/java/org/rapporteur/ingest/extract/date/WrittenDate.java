package org.rapporteur.ingest.extract.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as people and programs write it, with the time and the zone that stand beside it. Reads
 * ISO 8601, RFC 1123, epoch seconds, {@code 13.10.2014, 21:13 Uhr}, {@code Oct. 13, 2014 - 21:13},
 * {@code 2014년 10월 13일 21:13} and their like; no pattern is tried twice on a word, so that the time
 * is linear.
 *
 * @param start where it begins in what was read
 * @param end exclusive
 */
public record WrittenDate(
    LocalDate day, @Nullable LocalTime time, @Nullable ZoneOffset zone, int start, int end) {

  /** Nothing that a newsroom put on the web is older. */
  private static final int FIRST_YEAR = 1990;

  private static final int LAST_YEAR = 2100;

  /** Of epoch seconds; greater numbers are numbers of other things. */
  private static final long LAST_SECOND = 2_000_000_000L;

  /** Months of the solar Hijri year are numbered after those of the Gregorian. */
  private static final int SOLAR_MONTHS = 12;

  private static final int CENTURY = 2000;
  private static final int LONGEST_READ = 4000;

  /** Words before the hour that mean the second half of the day. */
  private static final Set<String> AFTERNOON = Set.of("오후", "下午", "午後");

  /** Abbreviations that mean one zone only; CST and IST, say, do not. */
  private static final Map<String, String> ZONES =
      Map.ofEntries(
          Map.entry("z", "Z"),
          Map.entry("utc", "Z"),
          Map.entry("gmt", "Z"),
          Map.entry("est", "-05:00"),
          Map.entry("edt", "-04:00"),
          Map.entry("cdt", "-05:00"),
          Map.entry("mst", "-07:00"),
          Map.entry("mdt", "-06:00"),
          Map.entry("pst", "-08:00"),
          Map.entry("pdt", "-07:00"),
          Map.entry("cet", "+01:00"),
          Map.entry("mez", "+01:00"),
          Map.entry("cest", "+02:00"),
          Map.entry("mesz", "+02:00"),
          Map.entry("msk", "+03:00"),
          Map.entry("kst", "+09:00"),
          Map.entry("jst", "+09:00"),
          Map.entry("hkt", "+08:00"));

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
    for (int i = 0; i < tokens.size(); i++) {
      WrittenDate date = at(new Cursor(tokens, i, monthFirst));
      if (date != null) {
        return date;
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

  private static boolean isLed(String rest) {
    WrittenDate next = first(rest);
    return next != null && next.start <= " - ".length();
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

  private static @Nullable WrittenDate at(Cursor cursor) {
    LocalDate day = cursor.day();
    if (day == null) {
      return null;
    }
    int start = cursor.start();
    LocalTime time = cursor.time();
    ZoneOffset zone = time == null ? null : cursor.zone();
    return new WrittenDate(day, time, zone, start, cursor.end());
  }

  /** Reads forward over tokens; each method either consumes what it names or leaves it. */
  private static final class Cursor {

    private final List<Token> tokens;
    private final int first;
    private final boolean monthFirst;
    private int next;

    Cursor(List<Token> tokens, int first, boolean monthFirst) {
      this.tokens = tokens;
      this.first = first;
      this.next = first;
      this.monthFirst = monthFirst;
    }

    int start() {
      return tokens.get(first).start();
    }

    int end() {
      return tokens.get(next - 1).end();
    }

    @Nullable LocalDate day() {
      Token one = token(0);
      if (one.isMonth()) {
        return monthDayYear(one);
      }
      if (!one.isNumber()) {
        return inEra(one.word());
      }
      return switch (one.digits()) {
        case 4 -> yearMonthDay(one.number(), 0);
        case 8 -> compact(one);
        case 1, 2 -> dayMonthYear(one);
        case 10, 13 -> epoch(one);
        default -> null;
      };
    }

    private @Nullable LocalDate inEra(String word) {
      int before = Eras.yearBefore(word);
      if (before > 0 && token(1).isNumber()) {
        return yearMonthDay(before + token(1).number(), 1);
      }
      int first = Eras.firstYear(word);
      return first > 0 ? yearMonthDay(first, 0) : null;
    }

    /** The year is written at the offset. */
    private @Nullable LocalDate yearMonthDay(long year, int at) {
      Token month = token(at + 1);
      Token day = token(at + 2);
      boolean joined = token(at).joins(month, "-/.年년 ") && month.joins(day, "-/.月월 ");
      int number = month.isMonth() ? month.month() : month.shortNumber();
      boolean slashed = month.joins(day, "/");
      int solar = slashed && SolarHijri.isYear(year) ? SOLAR_MONTHS + number : number;
      return joined ? take(at + 3, year, solar, day.shortNumber()) : null;
    }

    private @Nullable LocalDate compact(Token token) {
      long value = token.number();
      return take(1, value / 10_000, value / 100 % 100, value % 100);
    }

    private @Nullable LocalDate epoch(Token token) {
      long seconds = token.digits() == 13 ? token.number() / 1000 : token.number();
      boolean alone = tokens.size() == 1;
      if (!alone || seconds > LAST_SECOND) {
        return null;
      }
      LocalDate day = LocalDate.ofEpochDay(seconds / 86_400);
      return take(1, day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private @Nullable LocalDate dayMonthYear(Token day) {
      int at = token(1).isFiller() ? 2 : 1;
      Token month = token(at);
      if (month.isMonth() && day.near(month)) {
        int yearAt = token(at + 1).isFiller() ? at + 2 : at + 1;
        Token year = token(yearAt);
        boolean whole = year.digits() == 4 && month.near(year);
        return whole ? take(yearAt + 1, year.number(), month.month(), day.number()) : null;
      }
      Token year = token(2);
      boolean same = day.joins(month, "./-") && month.joins(year, "./-");
      if (!same || month.digits() > 2 || (year.digits() != 4 && year.digits() != 2)) {
        return null;
      }
      boolean dotted = day.joins(month, ".");
      return numeric(day.number(), month.number(), year, monthFirst && !dotted);
    }

    /** Whoever writes dots between the numbers writes the day first. */
    private @Nullable LocalDate numeric(long one, long two, Token year, boolean leads) {
      long full = year.digits() == 2 ? CENTURY + year.number() : year.number();
      boolean monthLeads = (leads && one <= 12) || two > 12;
      return monthLeads ? take(3, full, one, two) : take(3, full, two, one);
    }

    private @Nullable LocalDate monthDayYear(Token month) {
      Token day = token(1);
      int at = token(2).isFiller() ? 3 : 2;
      Token year = token(at);
      boolean joined = month.near(day) && day.near(year);
      boolean shaped = day.shortNumber() > 0 && year.digits() == 4;
      if (joined && shaped) {
        return take(at + 1, year.number(), month.month(), day.number());
      }
      return month.near(day) && day.shortNumber() > 0 ? beforeClock(month, day) : null;
    }

    /** As C and Java print it, Tue Mar 03 07:45:12 CET 2015; the time is left to be read. */
    private @Nullable LocalDate beforeClock(Token month, Token day) {
      boolean clock = token(2).joins(token(3), ":") && token(3).joins(token(4), ":");
      Token year = token(5).isNumber() ? token(5) : token(6);
      boolean shaped = clock && day.near(token(2)) && year.digits() == 4;
      return shaped ? take(2, year.number(), month.month(), day.number()) : null;
    }

    private @Nullable LocalDate take(int count, long year, long month, long day) {
      boolean solar = month > SOLAR_MONTHS;
      boolean known = solar ? SolarHijri.isYear(year) : year >= FIRST_YEAR && year <= LAST_YEAR;
      if (!known || month < 1 || day < 1 || day > 31) {
        return null;
      }
      try {
        LocalDate date =
            solar
                ? SolarHijri.day((int) year, (int) month - SOLAR_MONTHS, (int) day)
                : LocalDate.of((int) year, (int) month, (int) day);
        next = first + count;
        return date;
      } catch (DateTimeException e) {
        return null;
      }
    }

    @Nullable LocalTime time() {
      int at = next;
      boolean afternoon = false;
      for (int skipped = 0; skipped < 3 && !get(at).isNumber(); skipped++) {
        afternoon |= AFTERNOON.contains(get(at).word());
        at++;
      }
      Token hour = get(at);
      Token minute = get(at + 1);
      boolean clock = hour.joins(minute, ":.h시時点") && minute.digits() == 2 && hour.digits() <= 2;
      boolean close = hour.isNumber() && get(next - 1).end() + 30 > hour.start();
      if (!clock || !close || minute.number() > 59) {
        return null;
      }
      next = at + 2;
      int second = second(minute);
      int shift = afternoon && hour.number() < 12 ? 12 : 0;
      return clock((int) hour.number() + shift, (int) minute.number(), second);
    }

    private int second(Token minute) {
      Token token = get(next);
      boolean seconds = minute.joins(token, ":") && token.digits() == 2 && token.number() < 60;
      if (!seconds) {
        return 0;
      }
      next++;
      boolean fraction = token.joins(get(next), ".");
      next += fraction ? 1 : 0;
      return (int) token.number();
    }

    private @Nullable LocalTime clock(int hour, int minute, int second) {
      int adjusted = hour;
      if (half("p", "pm")) {
        adjusted = hour < 12 ? hour + 12 : hour;
      } else if (half("a", "am")) {
        adjusted = hour == 12 ? 0 : hour;
      }
      return adjusted > 23 ? null : LocalTime.of(adjusted, minute, second);
    }

    /** Consumes "pm" or "p.m.", which are one word or two. */
    private boolean half(String letter, String word) {
      if (get(next).is(word)) {
        next++;
        return true;
      }
      boolean parted = get(next).is(letter) && get(next + 1).is("m");
      next += parted ? 2 : 0;
      return parted;
    }

    @Nullable ZoneOffset zone() {
      Token token = get(next);
      Token before = get(next - 1);
      String name = ZONES.get(token.word());
      if (name != null && before.near(token)) {
        next++;
        return ZoneOffset.of(name);
      }
      return token.isNumber() ? offset(before, token) : null;
    }

    private @Nullable ZoneOffset offset(Token before, Token token) {
      int sign = before.joins(token, "+") ? 1 : before.joins(token, "-−") ? -1 : 0;
      if (sign == 0) {
        return null;
      }
      long hours = token.digits() == 4 ? token.number() / 100 : token.number();
      long minutes = token.digits() == 4 ? token.number() % 100 : 0;
      if (token.digits() == 2 && token.joins(get(next + 1), ":")) {
        if (token(0).digits() != 4) {
          return null;
        }
        minutes = get(next + 1).number();
        next++;
      }
      next++;
      boolean possible = hours <= 14 && minutes < 60;
      return possible
          ? ZoneOffset.ofHoursMinutes((int) (sign * hours), (int) (sign * minutes))
          : null;
    }

    private Token token(int offset) {
      return get(first + offset);
    }

    private Token get(int index) {
      return index >= 0 && index < tokens.size() ? tokens.get(index) : Token.NONE;
    }
  }
}
