package org.rapporteur.ingest.feed;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.crawl.PlaceHints;

/**
 * How often a feed wishes to be read: {@code ttl}, {@code skipHours} and {@code skipDays} of RSS
 * 2.0, whose hours and days are those of Greenwich, and how often it changes by its own word, after
 * RSS 1.0's module for syndication, which feeds of other kinds have as well. What makes no sense,
 * such as to skip all days, is not said.
 */
final class Hints {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
  private static final int HOURS = 24;
  private static final int DAYS = 7;

  /** In minutes. */
  private static final Map<String, Integer> PERIODS =
      Map.of("hourly", 60, "daily", 1440, "weekly", 10_080, "monthly", 43_200, "yearly", 525_600);

  private Hints() {}

  static PlaceHints of(Children channel) {
    PlaceHints hints =
        new PlaceHints(
            number(channel, "ttl").orElse(null),
            rhythm(channel),
            sense(hours(channel), HOURS),
            sense(days(channel), DAYS));
    return hints.equals(PlaceHints.NONE) ? PlaceHints.NONE : hints;
  }

  /** Where one of both is missing, the module says what it is taken for. */
  private static @Nullable Integer rhythm(Children channel) {
    Optional<String> period = text(channel, "sy:updateperiod");
    Optional<Integer> frequency = number(channel, "sy:updatefrequency");
    if (period.isEmpty() && frequency.isEmpty()) {
      return null;
    }
    Integer minutes = PERIODS.get(period.orElse("daily"));
    return minutes == null ? null : Math.max(1, minutes / frequency.orElse(1));
  }

  /** Netscape's RSS counted hours from 1 to 24. */
  private static List<Integer> hours(Children channel) {
    return skipped(channel, "skiphours", "hour").stream()
        .filter(hour -> NUMBER.matcher(hour).matches())
        .map(Integer::parseInt)
        .filter(hour -> hour <= HOURS)
        .map(hour -> hour % HOURS)
        .toList();
  }

  private static List<Integer> days(Children channel) {
    return skipped(channel, "skipdays", "day").stream()
        .flatMap(name -> day(name).stream())
        .map(DayOfWeek::getValue)
        .toList();
  }

  private static Optional<DayOfWeek> day(String name) {
    return List.of(DayOfWeek.values()).stream()
        .filter(day -> day.name().equalsIgnoreCase(name))
        .findFirst();
  }

  private static List<String> skipped(Children channel, String list, String name) {
    return channel
        .first(List.of(list))
        .map(element -> Children.of(element).all(List.of(name)))
        .orElse(List.of())
        .stream()
        .map(Hints::text)
        .toList();
  }

  private static List<Integer> sense(List<Integer> skipped, int all) {
    List<Integer> different = skipped.stream().distinct().sorted().toList();
    return different.size() >= all ? List.of() : different;
  }

  private static Optional<Integer> number(Children channel, String name) {
    return text(channel, name)
        .filter(text -> NUMBER.matcher(text).matches())
        .map(Integer::parseInt)
        .filter(number -> number > 0);
  }

  private static Optional<String> text(Children channel, String name) {
    return channel.first(List.of(name)).map(Hints::text);
  }

  private static String text(Element element) {
    return element.text().strip().toLowerCase(Locale.ROOT);
  }
}
