package org.rapporteur.ingest.feed.date;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date with its month as a word, its parts in whatever order: "Thu, 01 Jan 2004 19:48:21 GMT",
 * "Jan 1, 2004", "Thu Jan 1 19:48:21 2004". Words that are none of its parts are passed over.
 */
final class WordedDate {

  private static final List<Locale> LANGUAGES =
      List.of(
          Locale.ENGLISH,
          Locale.FRENCH,
          Locale.GERMAN,
          Locale.of("es"),
          Locale.of("pt"),
          Locale.ITALIAN,
          Locale.of("nl"),
          Locale.of("ru"),
          Locale.of("el"),
          Locale.of("hu"),
          Locale.of("pl"),
          Locale.of("tr"),
          Locale.of("sv"));

  private static final Map<String, Month> MONTHS = months();

  private static final Pattern TIME =
      Pattern.compile("[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}(?:st|nd|rd|th|\\.)?");
  private static final Pattern OFFSET = Pattern.compile("(?:GMT|UTC)?[+-][0-9]{1,2}:?[0-9]{0,2}");
  private static final Pattern SEPARATORS =
      Pattern.compile("[\\s,;()]+|(?<=[0-9\\p{L}])-(?=\\p{L})|(?<=\\p{L})-(?=[0-9])");

  private final List<Integer> numbers = new ArrayList<>();
  private @Nullable Month month;
  private @Nullable String time;
  private @Nullable String zone;
  private boolean afternoon;

  private WordedDate() {}

  static Optional<Temporal> read(String text) {
    WordedDate date = new WordedDate();
    for (String token : SEPARATORS.split(text)) {
      date.take(token);
    }
    return date.value();
  }

  private void take(String token) {
    String word = token.toLowerCase(Locale.ROOT);
    if (TIME.matcher(token).matches()) {
      time = token;
    } else if (NUMBER.matcher(token).matches()) {
      numbers.add(Integer.parseInt(token.replaceAll("[^0-9]", "")));
    } else if (month == null && MONTHS.containsKey(word)) {
      month = MONTHS.get(word);
    } else if (word.equals("pm") || word.equals("p.m.")) {
      afternoon = true;
    } else if (time != null
        && (OFFSET.matcher(token).matches() || Zones.offset(token).isPresent())) {
      zone = token;
    }
  }

  private Optional<Temporal> value() {
    if (month == null || numbers.size() != 2) {
      return Optional.empty();
    }
    boolean yearFirst = numbers.getFirst() > 31;
    int day = yearFirst ? numbers.getLast() : numbers.getFirst();
    int year = yearFirst ? numbers.getFirst() : numbers.getLast();
    LocalDate date = LocalDate.of(century(year), month, day);
    return DateReading.timed(date, hours(), zone);
  }

  private @Nullable String hours() {
    if (time == null || !afternoon || time.startsWith("12:")) {
      return time;
    }
    int colon = time.indexOf(':');
    int hour = Integer.parseInt(time.substring(0, colon));
    return hour < 12 ? (hour + 12) + time.substring(colon) : time;
  }

  /** Two digits, as RFC 822 wrote them: feeds are younger than 1990. */
  private static int century(int year) {
    if (year >= 100) {
      return year;
    }
    return year < 90 ? 2000 + year : 1900 + year;
  }

  private static Map<String, Month> months() {
    Map<String, Month> months = new HashMap<>();
    for (Locale language : LANGUAGES) {
      for (Month month : Month.values()) {
        for (TextStyle style :
            List.of(
                TextStyle.FULL,
                TextStyle.SHORT,
                TextStyle.FULL_STANDALONE,
                TextStyle.SHORT_STANDALONE)) {
          String name = month.getDisplayName(style, language).toLowerCase(Locale.ROOT);
          months.putIfAbsent(name, month);
          months.putIfAbsent(name.replace(".", ""), month);
        }
      }
    }
    months.put("sept", Month.SEPTEMBER);
    return Map.copyOf(months);
  }
}
