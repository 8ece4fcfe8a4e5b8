package org.rapporteur.ingest.extract.date;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ingest.extract.word.WordList;

/** Reads the time of day and the zone beside a day; each method consumes what it names. */
final class ClockReader {

  /** Words before the hour that mean the second half of the day. */
  private static final Set<String> AFTERNOON = Set.of("오후", "下午", "午後");

  /** Words after the hour, in English, Arabic and Persian. */
  private static final Set<String> AM = Set.of("am", "a.m", "ص", "صباحا", "صباحًا", "ق.ظ");

  private static final Set<String> PM = Set.of("pm", "p.m", "م", "مساء", "مساءً", "ب.ظ");

  /** What stands between a day and its hour is no longer. */
  private static final int LONGEST_GAP = 30;

  private static final String PARTS = ":.h시時点";

  private static final Map<String, ZoneOffset> ZONES = zones();

  private final List<Token> tokens;
  private int next;

  /** A reader of what begins with the token {@code next}, before which the day ends. */
  ClockReader(List<Token> tokens, int next) {
    this.tokens = tokens;
    this.next = next;
  }

  /** The token after what was read. */
  int next() {
    return next;
  }

  /** The time of day, or null. */
  @Nullable LocalTime time() {
    int at = next;
    boolean afternoon = false;
    for (int skipped = 0; skipped < 3 && !get(at).isNumber(); skipped++) {
      afternoon |= AFTERNOON.contains(get(at).word());
      at++;
    }
    Token hour = get(at);
    Token minute = get(at + 1);
    boolean close = hour.isNumber() && get(next - 1).end() + LONGEST_GAP > hour.start();
    if (!close || !isClock(hour, minute)) {
      return null;
    }
    next = at + 2;
    int second = second(minute);
    int shift = afternoon && hour.number() < 12 ? 12 : 0;
    return clock((int) hour.number() + shift, (int) minute.number(), second);
  }

  /** The time right before the token with which a day begins, "15:21 November 20", or null. */
  static @Nullable LocalTime before(List<Token> tokens, int day) {
    Token hour = Token.at(tokens, day - 2);
    Token minute = Token.at(tokens, day - 1);
    boolean clock = hour.digits() == 2 && hour.joins(minute, ":") && isClock(hour, minute);
    Token before = Token.at(tokens, day - 3);
    boolean whole = clock && !(before.isNumber() && before.joins(hour, ":"));
    boolean near = whole && minute.near(Token.at(tokens, day));
    return near && hour.number() < 24
        ? LocalTime.of((int) hour.number(), (int) minute.number())
        : null;
  }

  private static boolean isClock(Token hour, Token minute) {
    boolean shaped = hour.joins(minute, PARTS) && minute.digits() == 2 && hour.digits() <= 2;
    return shaped && minute.number() <= 59;
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
    if (half(PM)) {
      adjusted = hour < 12 ? hour + 12 : hour;
    } else if (half(AM)) {
      adjusted = hour == 12 ? 0 : hour;
    }
    return adjusted > 23 ? null : LocalTime.of(adjusted, minute, second);
  }

  /** Consumes "pm" or "p.m.", which are one word or two. */
  private boolean half(Set<String> names) {
    String word = get(next).word();
    if (names.contains(word)) {
      next++;
      return true;
    }
    boolean parted = names.contains(word + "." + get(next + 1).word());
    next += parted ? 2 : 0;
    return parted;
  }

  /**
   * The zone after the time, or null: "KST", "+09:00", "GMT+7".
   *
   * @param iso whether the day was written with the year first, as programs do
   */
  @Nullable ZoneOffset zone(boolean iso) {
    Token token = get(next);
    Token before = get(next - 1);
    ZoneOffset named = ZONES.get(token.word());
    if (named == null || !before.near(token)) {
      return token.isNumber() ? offset(before, token, iso) : null;
    }
    next++;
    boolean ahead = named.equals(ZoneOffset.UTC) && get(next).isNumber();
    ZoneOffset offset = ahead ? offset(token, get(next), true) : null;
    return offset == null ? named : offset;
  }

  private @Nullable ZoneOffset offset(Token before, Token token, boolean iso) {
    int sign = before.joins(token, "+") ? 1 : before.joins(token, "-−") ? -1 : 0;
    boolean hour = sign < 0 && !iso && token.digits() < 4;
    if (sign == 0 || hour) {
      return null;
    }
    long hours = token.digits() == 4 ? token.number() / 100 : token.number();
    long minutes = token.digits() == 4 ? token.number() % 100 : 0;
    if (token.digits() == 2 && token.joins(get(next + 1), ":")) {
      if (!iso) {
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

  private Token get(int index) {
    return Token.at(tokens, index);
  }

  /** Abbreviations that mean one zone only; CST and IST, say, do not. */
  private static Map<String, ZoneOffset> zones() {
    Map<String, ZoneOffset> zones = new HashMap<>();
    for (String line : WordList.read("zones.tsv")) {
      String[] columns = line.split("\t", -1);
      for (String name : columns[1].split(" ")) {
        zones.put(name, ZoneOffset.of(columns[0]));
      }
    }
    return zones;
  }
}
