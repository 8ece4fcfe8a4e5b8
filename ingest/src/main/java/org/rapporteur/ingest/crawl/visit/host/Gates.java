package org.rapporteur.ingest.crawl.visit.host;

import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.contract.address.Links;
import org.rapporteur.contract.crawl.HostState;
import org.rapporteur.ingest.fetch.Gate;
import org.rapporteur.ingest.fetch.HostListener;
import org.rapporteur.ingest.fetch.Manners;
import org.rapporteur.ingest.fetch.Turn;
import org.rapporteur.ingest.source.Source;
import org.rapporteur.ingest.source.SourceList;

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

  /** By host and source. */
  private final Map<String, Map<String, Duration>> pauses = new ConcurrentHashMap<>();

  /**
   * @param polite whether the rates of the sources are kept
   */
  public Gates(Manners manners, boolean polite, Lease lease) {
    this.manners = manners;
    this.polite = polite;
    this.lease = lease;
  }

  public boolean polite() {
    return polite;
  }

  /**
   * How long what visits give may be gathered. The next question to a host waits until the last
   * answer is stored, unless rates are not kept; so it is part of the pause.
   */
  public Duration gathering(Duration shortestPause) {
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
  public Gate of(Source source, HostListener listener) {
    return url -> {
      Duration pause = share(url, source);
      return ours(manners.gate(pause, source.privateAddresses(), listener).pass(url));
    };
  }

  /** Takes note that a source has pages on a host; gives the pause of all who have. */
  public Duration share(String url, Source source) {
    Map<String, Duration> ofHost =
        pauses.computeIfAbsent(Links.host(url), _ -> new ConcurrentHashMap<>());
    ofHost.put(source.id(), polite ? source.pause() : Duration.ZERO);
    return longest(ofHost);
  }

  /** What is watched no more slows no host down. */
  public void watch(SourceList sources) {
    pauses.values().forEach(ofHost -> ofHost.keySet().removeIf(id -> sources.find(id).isEmpty()));
  }

  private static Duration longest(Map<String, Duration> pauses) {
    return pauses.values().stream().max(Comparator.naturalOrder()).orElse(Duration.ZERO);
  }

  /** Goes on from what a host wished before. */
  public void remember(HostState wish) {
    manners.remember(wish);
  }

  /** Leaves an address's host alone for as long as it wished. */
  public void rest(String url, Duration wait, HostListener listener) throws InterruptedException {
    manners.rest(url, wait, listener);
  }

  /** Leaves a host alone for as long as between two questions. */
  public void leaveAPause(String url) {
    manners.leaveAPause(url, longest(pauses.getOrDefault(Links.host(url), Map.of())));
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
