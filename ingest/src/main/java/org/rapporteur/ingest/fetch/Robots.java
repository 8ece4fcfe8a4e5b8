package org.rapporteur.ingest.fetch;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.contract.Category;

/**
 * What hosts ask of robots (RFC 9309): where there is no robots.txt (4xx) all is allowed; where the
 * host cannot say (5xx, no connection) nothing is, for a while. Thread-safe.
 */
final class Robots {

  /** RFC 9309, section 2.4: not longer than 24 hours. */
  private static final Duration GOOD_FOR = Duration.ofHours(24);

  private static final Duration UNREACHABLE_FOR = Duration.ofMinutes(10);

  /** RFC 9309, section 2.5: at least 500 kibibytes are read. */
  private static final int BYTES = 512 * 1024;

  private static final int MANY = 20_000;

  /** The parser takes a longer delay for a host that wants no robots at all: none is longer. */
  private static final Duration LONGEST_DELAY = Duration.ofDays(3650);

  private static final int WARNINGS = 5;

  private final Fetcher fetcher;
  private final Clock clock;
  private final String robotName;
  private final Map<String, Rules> known = new ConcurrentHashMap<>();

  /**
   * @param robotName the product token of our user agent
   */
  Robots(Fetcher fetcher, String robotName, Clock clock) {
    this.fetcher = fetcher;
    this.robotName = robotName.toLowerCase(Locale.ROOT);
    this.clock = clock;
  }

  /** What a host asked, until when that holds. */
  record Rules(SimpleRobotRules rules, Instant until, boolean unreachable) {

    boolean allow(String url) {
      return rules.isAllowed(url);
    }

    /** The pause between two questions that the host wants, where it says so. */
    Optional<Duration> crawlDelay() {
      long millis = rules.getCrawlDelay();
      return millis > 0 ? Optional.of(Duration.ofMillis(millis)) : Optional.empty();
    }
  }

  /**
   * The rules for an address, asked of the host where they are not known.
   *
   * @param gate passed before the host is asked
   */
  Rules rules(String url, boolean privateAddresses, Gate gate)
      throws FetchException, InterruptedException {
    String origin = origin(url);
    Rules rules = known.get(origin);
    if (rules == null || !clock.instant().isBefore(rules.until())) {
      rules = ask(origin, privateAddresses, gate);
      forget();
      known.put(origin, rules);
    }
    return rules;
  }

  private Rules ask(String origin, boolean privateAddresses, Gate gate)
      throws FetchException, InterruptedException {
    String url = origin + "/robots.txt";
    try {
      FetchRequest request = FetchRequest.of(url, privateAddresses).cutAt(BYTES);
      return parsed(url, fetcher.fetch(request, gate).body().bytes());
    } catch (FetchException e) {
      if (e.category() == Category.REFUSED_ADDRESS) {
        throw e;
      }
      return e.isPassing() ? unreachable(e) : without();
    }
  }

  private Rules parsed(String url, byte[] content) {
    SimpleRobotRules rules =
        new SimpleRobotRulesParser(LONGEST_DELAY.toMillis(), WARNINGS)
            .parseContent(url, content, "text/plain", List.of(robotName));
    return new Rules(rules, clock.instant().plus(GOOD_FOR), false);
  }

  private Rules without() {
    return new Rules(
        new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), clock.instant().plus(GOOD_FOR), false);
  }

  private Rules unreachable(FetchException e) {
    Duration wait = e.retryAfter().orElse(UNREACHABLE_FOR);
    return new Rules(
        new SimpleRobotRules(RobotRulesMode.ALLOW_NONE), clock.instant().plus(wait), true);
  }

  private void forget() {
    if (known.size() > MANY) {
      known.values().removeIf(rules -> !clock.instant().isBefore(rules.until()));
    }
  }

  private static String origin(String url) {
    URI uri = URI.create(url);
    return uri.getScheme() + "://" + uri.getRawAuthority();
  }
}
