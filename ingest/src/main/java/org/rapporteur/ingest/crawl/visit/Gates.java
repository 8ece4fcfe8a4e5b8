package org.rapporteur.ingest.crawl.visit;

import java.time.Duration;
import org.rapporteur.contract.PageState;
import org.rapporteur.ingest.fetch.Gate;
import org.rapporteur.ingest.fetch.Manners;
import org.rapporteur.ingest.fetch.Turn;
import org.rapporteur.ingest.source.Source;

/**
 * What stands before each question of the crawl: the host's wishes, its pace, and the certainty
 * that it is still ours to ask.
 *
 * @param polite whether the rates of the sources are kept
 */
public record Gates(Manners manners, boolean polite, Lease lease) {

  private static final Duration SHORTEST_GATHERING = Duration.ofMillis(100);
  private static final Duration LONGEST_GATHERING = Duration.ofMillis(500);

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

  Gate of(Source source) {
    Gate mannered = manners.gate(pause(source), source.privateAddresses());
    return url -> ours(mannered.pass(url));
  }

  /** Leaves an address's host alone for as long as it wished. */
  void rest(String url, Duration wait) {
    manners.rest(url, wait);
  }

  /** Leaves a page's host alone for as long as between two questions. */
  void leaveAPause(PageState state, Source source) {
    rest(States.address(state), pause(source));
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

  private Duration pause(Source source) {
    return polite ? source.pause() : Duration.ZERO;
  }
}
