package org.rapporteur.enrich.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Quarters, seasons, durations, times of day, and what is said vaguely. */
final class Periods {

  private static final List<String> SEASONS = List.of("SP", "SU", "FA", "WI");
  private static final List<String> VAGUE = List.of("PAST_REF", "PRESENT_REF", "FUTURE_REF");
  private static final int NOON = 12;
  private static final int MINUTES_PLACE = 100;

  private Periods() {}

  static String week(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%d-W%02d",
        day.get(WeekFields.ISO.weekBasedYear()),
        day.get(WeekFields.ISO.weekOfWeekBasedYear()));
  }

  static String quarter(LocalDate day) {
    return day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
  }

  static @Nullable String quarter(TimeMatch match, Moment moment) {
    int rank = match.value(WordClass.RANK);
    if (match.has(WordClass.YEAR)) {
      return match.value(WordClass.YEAR) + "-Q" + rank;
    }
    LocalDate around = moment.publishedOrStory();
    if (around == null) {
      return null;
    }
    if (match.has(WordClass.DIRECTION)) {
      return around.getYear() + match.value(WordClass.DIRECTION) + "-Q" + rank;
    }
    boolean lastYears = !moment.ahead() && rank > around.get(IsoFields.QUARTER_OF_YEAR);
    return around.getYear() - (lastYears ? 1 : 0) + "-Q" + rank;
  }

  static @Nullable String season(TimeMatch match, Moment moment) {
    String season = SEASONS.get(match.value(WordClass.SEASON));
    if (match.has(WordClass.YEAR)) {
      return match.value(WordClass.YEAR) + "-" + season;
    }
    LocalDate around = moment.publishedOrStory();
    return around == null
        ? null
        : around.getYear() + match.value(WordClass.DIRECTION) + "-" + season;
  }

  static @Nullable String duration(TimeMatch match, Moment moment) {
    boolean single = match.has(WordClass.SINGLE) || match.words().contains("single");
    String plural = plural(match);
    boolean several = !match.has(WordClass.UNIT) && !plural.isEmpty();
    boolean decade = !match.has(WordClass.UNIT) && !several;
    int count = match.firstOf(single || decade ? 1 : 0, WordClass.COUNT, WordClass.NUMBER);
    Unit unit = several ? Unit.named(plural) : Unit.in(match, Unit.DECADE);
    boolean fraction = single && unit == Unit.QUARTER;
    boolean half = match.words().contains("half");
    return fraction ? null : half ? unit.durationAndHalf(count) : unit.duration(count);
  }

  /** The unit of "decades-long" and "over the years". */
  private static String plural(TimeMatch match) {
    return match.words().stream()
        .filter(word -> word.length() > 3 && word.endsWith("s"))
        .findFirst()
        .orElse("");
  }

  static @Nullable String clock(TimeMatch match, Moment moment) {
    LocalDate day = moment.storyOrPublished();
    String first = match.words().getFirst();
    int colon = first.indexOf(':');
    int hour = match.firstOf(0, WordClass.CLOCK_TIME, WordClass.NUMBER);
    String minutes = colon < 0 ? "00" : first.substring(colon + 1);
    if (colon < 0 && hour >= MINUTES_PLACE) {
      minutes = String.format(Locale.ROOT, "%02d", hour % MINUTES_PLACE);
      hour /= MINUTES_PLACE;
    }
    boolean afternoon = match.words().stream().anyMatch(word -> word.startsWith("p"));
    hour = afternoon && hour < NOON ? hour + NOON : hour;
    boolean universal = match.words().contains("utc") || match.words().contains("gmt");
    return day == null || hour >= 2 * NOON
        ? null
        : String.format(Locale.ROOT, "%sT%02d:%s%s", day, hour, minutes, universal ? "Z" : "");
  }

  static String frequency(TimeMatch match, Moment moment) {
    return Unit.of(match.value(WordClass.FREQUENCY)).duration(1);
  }

  static String vague(TimeMatch match, Moment moment) {
    return VAGUE.get(match.firstOf(-1, WordClass.VAGUE) + 1);
  }
}
