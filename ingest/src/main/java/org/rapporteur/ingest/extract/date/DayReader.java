package org.rapporteur.ingest.extract.date;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the day that begins with a token, in the orders in which people and programs write it. */
final class DayReader {

  /** Of epoch seconds; greater numbers are numbers of other things. */
  private static final long LAST_SECOND = 2_000_000_000L;

  private static final int CENTURY = 2000;

  private final List<Token> tokens;
  private final int first;
  private final boolean monthFirst;
  private final boolean lunar;
  private int next;

  /**
   * A reader of what begins with the token {@code first}.
   *
   * @param monthFirst whether 4/5/2014 is the fifth of April
   * @param lunar whether days of the lunar calendar are read too
   */
  DayReader(List<Token> tokens, int first, boolean monthFirst, boolean lunar) {
    this.tokens = tokens;
    this.first = first;
    this.next = first;
    this.monthFirst = monthFirst;
    this.lunar = lunar;
  }

  /** The day, or null. */
  @Nullable LocalDate read() {
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

  /** The token after the day. */
  int next() {
    return next;
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
    int solar = slashed && SolarHijri.isYear(year) ? Calendars.SOLAR + number : number;
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
    if (token(3).isHijri()) {
      return take(3, year.number(), Calendars.LUNAR + month.number(), day.number());
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
    boolean read = lunar || month <= Calendars.LUNAR;
    LocalDate date = read ? Calendars.day(year, month, day) : null;
    next = date == null ? next : first + count;
    return date;
  }

  private Token token(int offset) {
    return Token.at(tokens, first + offset);
  }
}
