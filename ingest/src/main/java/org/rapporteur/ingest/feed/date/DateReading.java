package org.rapporteur.ingest.feed.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates of feeds: W3C's profile of ISO 8601, RFC 822 and its successors with what people
 * make of them, Unix's own format, and Korean.
 */
public final class DateReading {

  private static final int LONGEST = 100;

  private static final Pattern ISO =
      Pattern.compile(
          "([0-9]{4})(?:[-/]([0-9]{1,2})(?:[-/]([0-9]{1,2}))?|([0-9]{2})([0-9]{2})?|-([0-9]{3}))?"
              + "(?:[T ]\\s?([0-9:.,]{2,18})\\s?([A-Za-z]{1,5}|[+-][0-9:]{2,6})?)?");

  private static final Pattern TIME =
      Pattern.compile("([0-9]{1,2}):?([0-9]{2})?(?::?([0-9]{2})(?:[.,][0-9]{1,9})?)?");

  private static final Pattern KOREAN =
      Pattern.compile(
          "([0-9]{4})[년.]\\s?([0-9]{1,2})[월.]\\s?([0-9]{1,2})일?\\.?\\s?(오전|오후)?\\s?([0-9:]{4,8})?");

  private DateReading() {}

  /** Nothing where it is no date, or one that does not exist. */
  public static Optional<Temporal> read(String written) {
    String text = written.strip().replaceAll("\\s+", " ");
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return iso(text).or(() -> korean(text)).or(() -> WordedDate.read(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Temporal> iso(String text) {
    Matcher iso = ISO.matcher(text);
    if (!iso.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(iso.group(1));
    String month = iso.group(2) != null ? iso.group(2) : iso.group(4);
    String day = iso.group(3) != null ? iso.group(3) : iso.group(5);
    if (iso.group(6) != null) {
      return timed(Year.of(year).atDay(Integer.parseInt(iso.group(6))), iso.group(7), iso.group(8));
    }
    if (month == null) {
      return Optional.of(Year.of(year));
    }
    if (day == null) {
      return Optional.of(YearMonth.of(year, Integer.parseInt(month)));
    }
    LocalDate date = LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day));
    return timed(date, iso.group(7), iso.group(8));
  }

  private static Optional<Temporal> korean(String text) {
    Matcher korean = KOREAN.matcher(text);
    if (!korean.matches()) {
      return Optional.empty();
    }
    LocalDate date =
        LocalDate.of(
            Integer.parseInt(korean.group(1)),
            Integer.parseInt(korean.group(2)),
            Integer.parseInt(korean.group(3)));
    String time = korean.group(5);
    return time == null
        ? Optional.of(date)
        : Optional.of(at(date, halved(time(time), korean.group(4))).atOffset(Zones.KOREAN));
  }

  private static LocalTime halved(LocalTime time, @Nullable String half) {
    return "오후".equals(half) && time.getHour() < 12 ? time.plusHours(12) : time;
  }

  /** A date with a time of day and a time zone, as far as they are written. */
  static Optional<Temporal> timed(LocalDate date, @Nullable String time, @Nullable String zone) {
    if (time == null) {
      return Optional.of(date);
    }
    LocalDateTime local = at(date, time.startsWith("24:") ? LocalTime.MIN : time(time));
    LocalDateTime day = time.startsWith("24:") ? local.plusDays(1) : local;
    Optional<ZoneOffset> offset = zone == null ? Optional.empty() : Zones.offset(zone);
    return Optional.of(offset.<Temporal>map(z -> OffsetDateTime.of(day, z)).orElse(day));
  }

  private static LocalDateTime at(LocalDate date, LocalTime time) {
    return LocalDateTime.of(date, time);
  }

  static LocalTime time(String time) {
    Matcher matcher = TIME.matcher(time);
    if (!matcher.matches()) {
      throw new DateTimeException("No time of day: " + time);
    }
    return LocalTime.of(
        Integer.parseInt(matcher.group(1)),
        number(matcher.group(2)),
        number(matcher.group(3)) % 60);
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
