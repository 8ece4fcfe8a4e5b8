package org.rapporteur.ingest.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.rapporteur.contract.Category;
import org.rapporteur.contract.address.Links;
import org.rapporteur.contract.crawl.HostState;

/** How a host is approached: its robots.txt is heard, and its pace kept. Thread-safe. */
public final class Manners {

  /** A crawl-delay beyond this is taken for a mistake, and this is kept. */
  private static final Duration LONGEST_DELAY = Duration.ofMinutes(5);

  private final Robots robots;
  private final Pace pace = new Pace();
  private final Clock clock;
  private final boolean hearsRobots;

  /**
   * @param robotName the product token of the user agent, by which robots.txt addresses us
   * @param hearsRobots false on one's own test sites only
   */
  public Manners(Fetcher fetcher, String robotName, boolean hearsRobots, Clock clock) {
    this.robots = new Robots(fetcher, robotName, clock);
    this.clock = clock;
    this.hearsRobots = hearsRobots;
  }

  /** The gate for the addresses of a source. */
  public Gate gate(Duration pause, boolean privateAddresses) {
    return gate(pause, privateAddresses, HostListener.NONE);
  }

  /**
   * The same.
   *
   * @param listener told what hosts wish
   */
  public Gate gate(Duration pause, boolean privateAddresses, HostListener listener) {
    return url -> pass(url, pause, privateAddresses, listener);
  }

  /** Leaves a host alone for a while, as it wished. */
  public void rest(String url, Duration wait, HostListener listener) throws InterruptedException {
    pace.rest(Links.host(url), wait);
    listener.heard(HostState.resting(HostState.origin(url), clock.instant().plus(wait)));
  }

  /** Goes on from what a host wished before. */
  public void remember(HostState wish) {
    if (wish.robotsUntil() != null) {
      robots.remember(wish);
    }
    Instant now = clock.instant();
    if (wish.restsUntil() != null && wish.restsUntil().isAfter(now)) {
      pace.rest(Links.host(wish.origin()), Duration.between(now, wish.restsUntil()));
    }
  }

  /** Leaves a host alone for as long as between two questions: others may just have asked it. */
  public void leaveAPause(String url, Duration pause) {
    pace.rest(Links.host(url), atLeast(pause, url));
  }

  private Turn pass(String url, Duration pause, boolean privateAddresses, HostListener listener)
      throws FetchException, InterruptedException {
    if (hearsRobots) {
      check(url, pause, privateAddresses, listener);
    }
    return pace.take(Links.host(url), atLeast(pause, url));
  }

  private void check(String url, Duration pause, boolean privateAddresses, HostListener listener)
      throws FetchException, InterruptedException {
    Gate paced = next -> pace.take(Links.host(next), atLeast(pause, next));
    HostListener resting =
        wish -> {
          remember(wish);
          listener.heard(wish);
        };
    Robots.Rules rules = robots.rules(url, privateAddresses, paced, resting);
    if (rules.unreachable()) {
      String cause = robots.cause(url).map(it -> ": " + it).orElse("");
      throw FetchException.until(
          Category.ROBOTS, "the host's robots.txt cannot be read for now" + cause);
    }
    if (!rules.allow(url)) {
      throw FetchException.lasting(Category.ROBOTS, "the host's robots.txt forbids " + url);
    }
  }

  /** The pause, or the longer one that the host wants. */
  private Duration atLeast(Duration pause, String url) {
    Duration delay = robots.knownDelay(url);
    Duration bounded = delay.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : delay;
    return pause.compareTo(bounded) >= 0 ? pause : bounded;
  }
}
