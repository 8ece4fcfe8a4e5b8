package org.rapporteur.ingest.fetch;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Category;
import org.rapporteur.contract.crawl.HostState;

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

  /** Why robots.txt could not be read, where it was we who asked. */
  private final Map<String, String> causes = new ConcurrentHashMap<>();

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
   * @param listener told what it answered
   */
  Rules rules(String url, boolean privateAddresses, Gate gate, HostListener listener)
      throws FetchException, InterruptedException {
    String origin = HostState.origin(url);
    Rules rules = known.get(origin);
    if (rules != null && clock.instant().isBefore(rules.until())) {
      return rules;
    }
    HostState answer = ask(origin, privateAddresses, gate, listener);
    listener.heard(answer);
    return remember(answer);
  }

  /** What the host wants between two questions, if it was ever heard, however long ago. */
  Duration knownDelay(String url) {
    Rules rules = known.get(HostState.origin(url));
    return rules == null ? Duration.ZERO : rules.crawlDelay().orElse(Duration.ZERO);
  }

  /** Why the rules for an address could not be read, as far as it is known. */
  Optional<String> cause(String url) {
    return Optional.ofNullable(causes.get(HostState.origin(url)));
  }

  /** Goes on from what a host answered, unless something later is known. */
  Rules remember(HostState answer) {
    forget();
    return known.merge(
        answer.origin(),
        parsed(answer),
        (ours, other) -> other.until().isAfter(ours.until()) ? other : ours);
  }

  private HostState ask(String origin, boolean privateAddresses, Gate gate, HostListener listener)
      throws FetchException, InterruptedException {
    try {
      FetchRequest request = FetchRequest.of(address(origin), privateAddresses).cutAt(BYTES);
      byte[] content = fetcher.fetch(request, gate).body().bytes();
      causes.remove(origin);
      return answer(origin, new String(content, StandardCharsets.ISO_8859_1), GOOD_FOR);
    } catch (FetchException e) {
      if (e.category() == Category.REFUSED_ADDRESS) {
        throw e;
      }
      if (e.rest().isPresent()) {
        FetchException.Rest rest = e.rest().get();
        Instant until = clock.instant().plus(rest.time());
        listener.heard(HostState.resting(HostState.origin(rest.url()), until));
      }
      causes.put(origin, String.valueOf(e.getMessage()));
      return e.isPassing()
          ? answer(origin, null, e.retryAfter().orElse(UNREACHABLE_FOR))
          : answer(origin, "", GOOD_FOR);
    }
  }

  private HostState answer(String origin, @Nullable String robots, Duration goodFor) {
    return new HostState(origin, null, robots, clock.instant().plus(goodFor));
  }

  private Rules parsed(HostState answer) {
    Instant until = answer.robotsUntil() == null ? Instant.EPOCH : answer.robotsUntil();
    if (answer.robots() == null) {
      return new Rules(new SimpleRobotRules(RobotRulesMode.ALLOW_NONE), until, true);
    }
    byte[] content = answer.robots().getBytes(StandardCharsets.ISO_8859_1);
    SimpleRobotRules rules =
        new SimpleRobotRulesParser(LONGEST_DELAY.toMillis(), WARNINGS)
            .parseContent(address(answer.origin()), content, "text/plain", List.of(robotName));
    return new Rules(rules, until, false);
  }

  private static String address(String origin) {
    return origin + "/robots.txt";
  }

  private void forget() {
    if (known.size() > MANY) {
      known.values().removeIf(rules -> !clock.instant().isBefore(rules.until()));
      causes.keySet().retainAll(known.keySet());
    }
  }
}
