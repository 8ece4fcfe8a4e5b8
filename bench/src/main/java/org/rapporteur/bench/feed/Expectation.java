package org.rapporteur.bench.feed;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ingest.feed.FeedText;

/** Compares what was read with a Python literal. */
final class Expectation {

  private Expectation() {}

  static boolean isMet(Claim claim, @Nullable Object value) {
    if (value == null) {
      return claim.expected().equals("''");
    }
    return switch (claim.function()) {
      case "len" -> value instanceof List<?> list && list.size() == number(claim);
      case "ord" -> value.toString().codePointAt(0) == number(claim);
      default -> equal(claim.expected(), value);
    };
  }

  private static boolean equal(String expected, Object value) {
    return switch (value) {
      case Temporal time -> same(expected, time);
      case FeedText text -> same(text(expected), text);
      default -> value.toString().equals(text(expected));
    };
  }

  /** Markup may be written in more than one way: it is compared as a browser would read it. */
  private static boolean same(String expected, FeedText text) {
    return text.value().equals(expected)
        || (text.markup() && browsed(text.value()).equals(browsed(expected)));
  }

  private static String browsed(String html) {
    return Jsoup.parseBodyFragment(html).body().stream()
        .map(element ->
            element.tagName()
                + new TreeSet<>(
                    element.attributes().asList().stream().map(Object::toString).toList())
                + element.ownText())
        .collect(Collectors.joining());
  }

  /** Python's time tuple in UTC: year, month, day, hour, minute, second. */
  private static boolean same(String expected, Temporal time) {
    List<Integer> parts =
        Stream.of(expected.replaceAll("[() ]", "").split(",")).map(Integer::valueOf).toList();
    LocalDateTime wanted =
        LocalDateTime.of(
            parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4), parts.get(5));
    return wanted.equals(inUtc(time));
  }

  private static LocalDateTime inUtc(Temporal time) {
    return switch (time) {
      case OffsetDateTime offset ->
          offset.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime().withNano(0);
      case LocalDateTime local -> local.withNano(0);
      case LocalDate day -> day.atStartOfDay();
      case YearMonth month -> month.atDay(1).atStartOfDay();
      case Year year -> year.atDay(1).atStartOfDay();
      default -> throw new IllegalArgumentException("No date of a feed: " + time);
    };
  }

  private static int number(Claim claim) {
    return Integer.parseInt(claim.expected());
  }

  /** A Python string without its quotation marks and escapes. */
  private static String text(String literal) {
    String quoted = literal.startsWith("u") ? literal.substring(1) : literal;
    String inner =
        quoted.substring(1, quoted.length() - 1).replaceAll("\\\\x(\\w\\w)", "\\\\u00$1");
    return unescaped(inner.replace("\\'", "'").replace("\\\"", "\""));
  }

  private static String unescaped(String escaped) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < escaped.length(); i++) {
      if (escaped.startsWith("\\u", i)) {
        text.append((char) Integer.parseInt(escaped.substring(i + 2, i + 6), 16));
        i += 5;
      } else if (escaped.startsWith("\\n", i)) {
        text.append('\n');
        i++;
      } else {
        text.append(escaped.charAt(i));
      }
    }
    return text.toString();
  }
}
