package org.rapporteur.portal.dossier;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import org.rapporteur.index.developments.Evidence;
import org.rapporteur.index.developments.MergedDevelopment;
import org.rapporteur.portal.wording.Words;

/**
 * A timeline as a calendar (RFC 5545): an all-day event a development, of a month or a year too.
 */
final class TimelineCalendar {

  /** In bytes, as section 3.1 asks. */
  private static final int LONGEST_LINE = 75;

  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final StringBuilder written = new StringBuilder();
  private final Words words = new Words();

  private TimelineCalendar() {}

  static String of(String name, Lanes lanes) {
    TimelineCalendar calendar = new TimelineCalendar();
    calendar.line("BEGIN:VCALENDAR");
    calendar.line("VERSION:2.0");
    calendar.line("PRODID:-//Rapporteur//Timeline//EN");
    calendar.line("X-WR-CALNAME:" + escaped(name));
    lanes.entries().forEach(entry -> calendar.event(entry.development()));
    calendar.line("END:VCALENDAR");
    return calendar.written.toString();
  }

  private void event(MergedDevelopment development) {
    Instant learned = development.learned() == null ? Instant.EPOCH : development.learned();
    line("BEGIN:VEVENT");
    line("UID:" + escaped(development.id()) + "@rapporteur");
    line("DTSTAMP:" + STAMP.format(learned));
    line("DTSTART;VALUE=DATE:" + DAY.format(first(development)));
    line("DTEND;VALUE=DATE:" + DAY.format(after(development)));
    line("SUMMARY:" + escaped(summary(development)));
    line("DESCRIPTION:" + escaped(description(development)));
    line("STATUS:" + (development.retracted() ? "CANCELLED" : "CONFIRMED"));
    line("TRANSP:TRANSPARENT");
    line("END:VEVENT");
  }

  private String summary(MergedDevelopment development) {
    String object = development.objectName() == null ? "" : ": " + development.objectName();
    return words.constant(development.stage()) + ", " + words.actors(development.actors()) + object;
  }

  private static String description(MergedDevelopment development) {
    return development.evidence().stream()
        .map(TimelineCalendar::said)
        .collect(Collectors.joining("\n\n"));
  }

  private static String said(Evidence evidence) {
    return evidence.url() == null
        ? evidence.sentence()
        : evidence.sentence() + "\n" + evidence.url();
  }

  private static LocalDate first(MergedDevelopment development) {
    return switch (development.precision()) {
      case DAY -> LocalDate.parse(development.date());
      case MONTH -> YearMonth.parse(development.date()).atDay(1);
      case YEAR -> Year.parse(development.date()).atDay(1);
    };
  }

  private static LocalDate after(MergedDevelopment development) {
    return switch (development.precision()) {
      case DAY -> first(development).plusDays(1);
      case MONTH -> first(development).plusMonths(1);
      case YEAR -> first(development).plusYears(1);
    };
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\r", "")
        .replace("\n", "\\n");
  }

  /** Folds a line where it would be longer than allowed, never within a character. */
  private void line(String content) {
    int length = 0;
    for (int character : content.codePoints().toArray()) {
      String next = Character.toString(character);
      int bytes = next.getBytes(StandardCharsets.UTF_8).length;
      if (length + bytes > LONGEST_LINE) {
        written.append("\r\n ");
        length = 1;
      }
      written.append(next);
      length += bytes;
    }
    written.append("\r\n");
  }
}
