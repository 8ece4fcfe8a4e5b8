package org.rapporteur.ingest.crawl.visit;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.contract.address.Links;
import org.rapporteur.contract.crawl.HostState;
import org.rapporteur.ingest.fetch.Gate;
import org.rapporteur.ingest.fetch.HostListener;
import org.rapporteur.ingest.fetch.Manners;
import org.rapporteur.ingest.fetch.Turn;
import org.rapporteur.ingest.source.Source;

/**
 * What stands before each question of the crawl: the host's wishes, its pace, and the certainty
 * that it is still ours to ask. A host that sources share is asked at the rate of the slowest.
 */
public final class Gates {

  private static final Duration SHORTEST_GATHERING = Duration.ofMillis(100);
  private static final Duration LONGEST_GATHERING = Duration.ofMillis(500);

  private final Manners manners;
  private final boolean polite;
  private final Lease lease;
  private final Map<String, Duration> pauses = new ConcurrentHashMap<>();

  /**
   * @param polite whether the rates of the sources are kept
   */
  public Gates(Manners manners, boolean polite, Lease lease) {
    this.manners = manners;
    this.polite = polite;
    this.lease = lease;
  }

  boolean polite() {
    return polite;
  }

  /**
   * How long what visits give may be gathered. The next question to a host waits until the last
   * answer is stored, unless rates are not kept; so it is part of the pause.
   */
  Duration gathering(Duration shortestPause) {
    Duration part = shortestPause.dividedBy(2);
    if (!polite || part.compareTo(LONGEST_GATHERING) > 0) {
      return LONGEST_GATHERING;
    }
    return part.compareTo(SHORTEST_GATHERING) < 0 ? SHORTEST_GATHERING : part;
  }

  /**
   * The gate for the addresses of a source.
   *
   * @param listener told what hosts wish
   */
  Gate of(Source source, HostListener listener) {
    return url -> {
      Duration pause = share(url, source);
      return ours(manners.gate(pause, source.privateAddresses(), listener).pass(url));
    };
  }

  /** Takes note that a source has pages on a host; gives the pause of all who have. */
  Duration share(String url, Source source) {
    Duration pause = polite ? source.pause() : Duration.ZERO;
    return pauses.merge(
        Links.host(url), pause, (some, other) -> some.compareTo(other) < 0 ? other : some);
  }

  /** Goes on from what a host wished before. */
  void remember(HostState wish) {
    manners.remember(wish);
  }

  /** Leaves an address's host alone for as long as it wished. */
  void rest(String url, Duration wait, HostListener listener) throws InterruptedException {
    manners.rest(url, wait, listener);
  }

  /** Leaves a host alone for as long as between two questions. */
  void leaveAPause(String url) {
    manners.leaveAPause(url, pauses.getOrDefault(Links.host(url), Duration.ZERO));
  }

  private Turn ours(Turn turn) throws InterruptedException {
    try {
      lease.await();
      return turn;
    } catch (InterruptedException e) {
      turn.close();
      throw e;
    }
  }
}
