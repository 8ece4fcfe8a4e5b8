package org.rapporteur.ingest.crawl.visit.rhythm;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.contract.crawl.PlaceHints;
import org.rapporteur.ingest.fetch.FetchedPage;

/** For how long an answer is good, by its headers (RFC 9111, section 4.2.1). */
public final class Freshness {

  private static final Pattern NONE = Pattern.compile("(?i)\\bno-(?:store|cache)\\b");
  private static final Pattern MAX_AGE = Pattern.compile("(?i)(?<![-\\w])max-age=\"?(\\d{1,9})");
  private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

  private Freshness() {}

  /** The hints of a place, whose next visit is not wished before the answer has aged. */
  public static PlaceHints added(PlaceHints hints, FetchedPage answer) {
    int minutes = (int) Math.min(Integer.MAX_VALUE, of(answer).plusSeconds(59).toMinutes());
    boolean longer = minutes > (hints.pause() == null ? 0 : hints.pause());
    return longer ? hints.pausing(minutes) : hints;
  }

  private static Duration of(FetchedPage answer) {
    String control = String.join(",", answer.headers().getOrDefault("Cache-Control", List.of()));
    Matcher age = MAX_AGE.matcher(control);
    if (NONE.matcher(control).find()) {
      return Duration.ZERO;
    }
    Duration fresh =
        age.find()
            ? Duration.ofSeconds(Long.parseLong(age.group(1))).minus(age(answer))
            : untilExpiry(answer);
    return fresh.isNegative() ? Duration.ZERO : fresh;
  }

  /** What caches between us have used up. */
  private static Duration age(FetchedPage answer) {
    return answer
        .header("Age")
        .map(String::strip)
        .filter(age -> SECONDS.matcher(age).matches())
        .map(age -> Duration.ofSeconds(Long.parseLong(age)))
        .orElse(Duration.ZERO);
  }

  private static Duration untilExpiry(FetchedPage answer) {
    Instant asked = date(answer, "Date").orElse(answer.fetched());
    return date(answer, "Expires")
        .map(expires -> Duration.between(asked, expires))
        .orElse(Duration.ZERO);
  }

  /** "0" and the like are no dates, and mean that it is old already. */
  private static Optional<Instant> date(FetchedPage answer, String header) {
    try {
      return answer
          .header(header)
          .map(text -> ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME))
          .map(ZonedDateTime::toInstant);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
