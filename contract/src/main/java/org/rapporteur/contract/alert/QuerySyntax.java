package org.rapporteur.contract.alert;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.enriched.EntityKind;

/**
 * Lucene's query syntax as people type it in this field, made ready for its parsers: symbols and
 * ids may stand without quotation marks, {@code date:>=2014-10} and {@code published:2014} become
 * ranges of days, fields may be written in any case, and a field that does not exist is named as
 * such, where the parsers would silently find nothing.
 *
 * <p>A bare symbol finds the documents that refer to it and those that print it: {@code
 * A/RES/66/157} becomes {@code (reference:"A/RES/66/157" OR "A/RES/66/157")}.
 */
public final class QuerySyntax {

  private static final int LONGEST = 4096;
  private static final String ENDS_A_WORD = "()[]{}\"^~";
  private static final Map<String, QueryField> FIELDS =
      Arrays.stream(QueryField.values())
          .collect(Collectors.toUnmodifiableMap(QueryField::field, Function.identity()));
  private static final Pattern FIELD = Pattern.compile("([A-Za-z][A-Za-z0-9_-]*):(?!//)(.*)");
  private static final Pattern COMPARISON = Pattern.compile("([<>])(=?)(.+)");

  private static final Pattern RANGE =
      Pattern.compile("([\\[{])\\s*(\\S+)\\s+TO\\s+([^\\s\\]}]+)\\s*([\\]}])");
  private static final Set<String> DATES =
      Set.of(QueryField.DATE.field(), QueryField.PUBLISHED.field());

  private final String query;
  private final StringBuilder ready = new StringBuilder();
  private int at;
  private boolean dates;

  private QuerySyntax(String query) {
    this.query = query;
  }

  /**
   * The query as Lucene's and Elasticsearch's parsers want it.
   *
   * @throws IllegalArgumentException where it is longer than 4,096 characters or names a field that
   *     does not exist; the message is for its author
   */
  public static String ready(String query) {
    if (query.length() > LONGEST) {
      throw new IllegalArgumentException("a query has " + LONGEST + " characters at most");
    }
    return new QuerySyntax(query).read();
  }

  private String read() {
    while (at < query.length()) {
      char next = query.charAt(at);
      switch (next) {
        case '"' -> copyThrough('"');
        case '/' -> copyThrough('/');
        case '[', '{' -> copyRange();
        default -> {
          if (Character.isWhitespace(next) || "()]}^~+-!&|".indexOf(next) >= 0) {
            ready.append(next);
            at++;
          } else {
            word(nextWord());
          }
        }
      }
    }
    return ready.toString();
  }

  /** Copies what stands between two of the same, escapes included. */
  private void copyThrough(char closing) {
    int end = at + 1;
    while (end < query.length() && query.charAt(end) != closing) {
      end += query.charAt(end) == '\\' ? 2 : 1;
    }
    copyTo(end + 1);
  }

  private void copyRange() {
    int end = at;
    while (end < query.length() && query.charAt(end) != ']' && query.charAt(end) != '}') {
      end++;
    }
    Matcher range = RANGE.matcher(query).region(at, Math.min(end + 1, query.length()));
    if (dates && range.matches()) {
      ready.append(range(range.group(1), range.group(2), range.group(3), range.group(4)));
      at = range.end();
    } else {
      copyTo(end + 1);
    }
    dates = false;
  }

  private void copyTo(int end) {
    int within = Math.min(end, query.length());
    ready.append(query, at, within);
    at = within;
  }

  private String nextWord() {
    int end = at;
    while (end < query.length() && !endsWord(query.charAt(end))) {
      end += query.charAt(end) == '\\' ? 2 : 1;
    }
    String word = query.substring(at, Math.min(end, query.length()));
    at += word.length();
    return word;
  }

  private static boolean endsWord(char c) {
    return Character.isWhitespace(c) || ENDS_A_WORD.indexOf(c) >= 0;
  }

  private void word(String word) {
    Matcher named = FIELD.matcher(word);
    if (!named.matches()) {
      ready.append(bare(word));
      return;
    }
    String name = named.group(1).toLowerCase(Locale.ROOT);
    dates = DATES.contains(name);
    if (FIELDS.containsKey(name)) {
      ready
          .append(name)
          .append(':')
          .append(dates ? days(named.group(2)) : quotedWhereNeeded(named.group(2)));
    } else if (isEntityPrefix(name)) {
      ready.append(QueryField.ENTITY.field()).append(':').append(quotedWhereNeeded(word));
    } else {
      throw new IllegalArgumentException(
          "there is no field '" + named.group(1) + "'; the fields are " + fieldNames());
    }
  }

  /** A day, month or year, alone or compared with, as a range of days. */
  private static String days(String value) {
    Matcher comparison = COMPARISON.matcher(value);
    if (comparison.matches()) {
      boolean inclusive = !comparison.group(2).isEmpty();
      return comparison.group(1).equals(">")
          ? range(inclusive ? "[" : "{", comparison.group(3), "*", "]")
          : range("[", "*", comparison.group(3), inclusive ? "]" : "}");
    }
    return value.isEmpty() || value.equals("*") ? value : range("[", value, value, "]");
  }

  private static String range(String opening, String from, String to, String closing) {
    return opening
        + bound(from, opening.equals("{"))
        + " TO "
        + bound(to, closing.equals("]"))
        + closing;
  }

  private static String bound(String date, boolean end) {
    if (date.equals("*")) {
      return date;
    }
    return DatePeriod.of(date)
        .map(period -> (end ? period.last() : period.first()).toString())
        .orElseThrow(() ->
            new IllegalArgumentException(
                "'" + date + "' is not a date like 2014-10-15, 2014-10 or 2014"));
  }

  /** The days of what is written as a day, a month or a year. */
  private record DatePeriod(LocalDate first, LocalDate last) {

    static Optional<DatePeriod> of(String date) {
      try {
        return Optional.ofNullable(
            switch (date.length()) {
              case 4 -> months(Year.parse(date).atMonth(1), Year.parse(date).atMonth(12));
              case 7 -> months(YearMonth.parse(date), YearMonth.parse(date));
              case 10 -> new DatePeriod(LocalDate.parse(date), LocalDate.parse(date));
              default -> null;
            });
      } catch (DateTimeParseException e) {
        return Optional.empty();
      }
    }

    private static DatePeriod months(YearMonth from, YearMonth to) {
      return new DatePeriod(from.atDay(1), to.atEndOfMonth());
    }
  }

  private static String bare(String word) {
    if (word.equals("*:*") || word.startsWith("\\") || !needsQuotes(word)) {
      return word;
    }
    String value = quotedWhereNeeded(word);
    boolean symbol = word.indexOf('/') > 0 && word.indexOf(':') < 0;
    String reference = QueryField.REFERENCE.field() + ":" + value;
    return symbol ? "(" + reference + " OR " + value + ")" : value;
  }

  private static String quotedWhereNeeded(String value) {
    if (!needsQuotes(value)) {
      return value;
    }
    return value.indexOf('*') >= 0 || value.indexOf('?') >= 0
        ? value.replace("/", "\\/").replace(":", "\\:")
        : '"' + value + '"';
  }

  private static boolean needsQuotes(String value) {
    return value.indexOf('\\') < 0
        && !value.startsWith("/")
        && (value.indexOf('/') >= 0 || value.indexOf(':') >= 0);
  }

  private static boolean isEntityPrefix(@Nullable String name) {
    return Arrays.stream(EntityKind.values()).anyMatch(kind -> kind.json().equals(name));
  }

  private static String fieldNames() {
    return Arrays.stream(QueryField.values())
        .map(QueryField::field)
        .collect(Collectors.joining(", "));
  }
}
