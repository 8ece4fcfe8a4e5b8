package org.rapporteur.ingest.crawl.territory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.crawl.PageState;
import org.rapporteur.ingest.crawl.visit.Moments;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Visits the pages of one host, one after the other, each when it is due. Places where documents
 * are announced go first: however many articles wait, news is not missed for them. Of articles that
 * wait for their first visit, those that were published last go first.
 */
final class HostVisits {

  /** Does one visit, whatever that means. */
  @FunctionalInterface
  interface Visit {
    void visit(String url) throws InterruptedException;
  }

  private static final Logger log = LoggerFactory.getLogger(HostVisits.class);

  private record Due(Instant when, Instant announced, long order, String url) {}

  private final PriorityQueue<Due> places = queue();
  private final PriorityQueue<Due> articles = queue();
  private final Map<String, Due> valid = new HashMap<>();
  private final Clock clock;
  private long added;

  HostVisits(Clock clock) {
    this.clock = clock;
  }

  /**
   * Has a page visited when it is due, or at once; what was planned for it before is void.
   *
   * @param place whether documents are announced there
   */
  synchronized void add(PageState state, boolean place) {
    Instant when = state.nextVisit() == null ? Instant.EPOCH : state.nextVisit();
    Instant announced = Optional.ofNullable(Moments.of(state.announced())).orElse(Instant.MIN);
    Due planned = new Due(when, announced, added++, state.url());
    valid.put(state.url(), planned);
    (place ? places : articles).add(planned);
    notifyAll();
  }

  /** Goes on until it is interrupted. */
  void run(Visit visit) {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        visit(visit, next());
      }
    } catch (InterruptedException e) {
      // the host is not ours any more
    }
  }

  /** What goes wrong in one visit must not leave the host unvisited. */
  private static void visit(Visit visit, String url) throws InterruptedException {
    try {
      visit.visit(url);
    } catch (RuntimeException | Error e) {
      log.error("the visit of {} broke off", url, e);
    }
  }

  /** The next page, once it is due. */
  synchronized String next() throws InterruptedException {
    while (true) {
      Due place = first(places);
      Due article = first(articles);
      Instant now = clock.instant();
      if (isDue(place, now)) {
        return taken(places);
      }
      if (isDue(article, now)) {
        return taken(articles);
      }
      wait(untilDue(place, article, now));
    }
  }

  /** In milliseconds, at least one; 0, which is for ever, where nothing is planned. */
  private static long untilDue(@Nullable Due place, @Nullable Due article, Instant now) {
    if (place == null && article == null) {
      return 0;
    }
    long untilPlace = place == null ? Long.MAX_VALUE : millis(now, place);
    long untilArticle = article == null ? Long.MAX_VALUE : millis(now, article);
    return Math.max(1, Math.min(untilPlace, untilArticle));
  }

  private @Nullable Due first(PriorityQueue<Due> queue) {
    Due first = queue.peek();
    while (first != null && !first.equals(valid.get(first.url()))) {
      queue.remove();
      first = queue.peek();
    }
    return first;
  }

  private String taken(PriorityQueue<Due> queue) {
    String url = queue.remove().url();
    valid.remove(url);
    return url;
  }

  private static boolean isDue(@Nullable Due due, Instant now) {
    return due != null && !due.when().isAfter(now);
  }

  private static long millis(Instant now, Due due) {
    return Duration.between(now, due.when()).toMillis();
  }

  private static PriorityQueue<Due> queue() {
    return new PriorityQueue<>(
        Comparator.comparing(Due::when)
            .thenComparing(Due::announced, Comparator.reverseOrder())
            .thenComparingLong(Due::order));
  }
}
