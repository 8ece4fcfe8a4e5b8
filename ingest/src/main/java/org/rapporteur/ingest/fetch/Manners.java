package org.rapporteur.ingest.fetch;

import java.time.Clock;
import java.time.Duration;
import org.rapporteur.contract.Category;
import org.rapporteur.contract.address.Links;

/** How a host is approached: its robots.txt is heard, and its pace kept. Thread-safe. */
public final class Manners {

  /** A crawl-delay beyond this is taken for a mistake, and this is kept. */
  private static final Duration LONGEST_DELAY = Duration.ofMinutes(5);

  private final Robots robots;
  private final Pace pace;
  private final boolean hearsRobots;

  /**
   * @param robotName the product token of the user agent, by which robots.txt addresses us
   * @param hearsRobots false on one's own test sites only
   */
  public Manners(Fetcher fetcher, String robotName, boolean hearsRobots, Clock clock) {
    this.robots = new Robots(fetcher, robotName, clock);
    this.pace = new Pace();
    this.hearsRobots = hearsRobots;
  }

  /** The gate for the addresses of a source. */
  public Gate gate(Duration pause, boolean privateAddresses) {
    return url -> pass(url, pause, privateAddresses);
  }

  /** Leaves a host alone for a while, as it wished. */
  public void rest(String url, Duration wait) {
    pace.rest(Links.host(url), wait);
  }

  private Turn pass(String url, Duration pause, boolean privateAddresses)
      throws FetchException, InterruptedException {
    Duration wanted = hearsRobots ? longer(pause, delay(url, pause, privateAddresses)) : pause;
    return pace.take(Links.host(url), wanted);
  }

  /** The pause that the host wants. */
  private Duration delay(String url, Duration pause, boolean privateAddresses)
      throws FetchException, InterruptedException {
    Gate paced = next -> pace.take(Links.host(next), pause);
    Robots.Rules rules = robots.rules(url, privateAddresses, paced);
    if (rules.unreachable()) {
      throw FetchException.until(Category.ROBOTS, "the host's robots.txt cannot be read for now");
    }
    if (!rules.allow(url)) {
      throw FetchException.lasting(Category.ROBOTS, "the host's robots.txt forbids " + url);
    }
    return rules.crawlDelay().orElse(Duration.ZERO);
  }

  private static Duration longer(Duration pause, Duration delay) {
    Duration bounded = delay.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : delay;
    return pause.compareTo(bounded) >= 0 ? pause : bounded;
  }
}
