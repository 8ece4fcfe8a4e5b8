package org.rapporteur.ingest.crawl.visit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Category;
import org.rapporteur.contract.Codec;
import org.rapporteur.contract.Rejection;
import org.rapporteur.contract.Topics;
import org.rapporteur.contract.crawl.HostState;
import org.rapporteur.contract.crawl.PageState;
import org.rapporteur.contract.crawl.VisitRequest;
import org.rapporteur.contract.document.Snapshot;
import org.rapporteur.ingest.UnreadableException;
import org.rapporteur.ingest.crawl.visit.host.Gates;
import org.rapporteur.ingest.crawl.visit.host.HostThreads;
import org.rapporteur.ingest.fetch.FetchException;
import org.rapporteur.ingest.fetch.FetchRequest;
import org.rapporteur.ingest.fetch.FetchedPage;
import org.rapporteur.ingest.fetch.Fetcher;
import org.rapporteur.ingest.fetch.Gate;
import org.rapporteur.ingest.source.Discovery;
import org.rapporteur.ingest.source.Source;
import org.rapporteur.ingest.source.SourceList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Visits a page: asks, reads, and says what is to be published and remembered. Thread-safe. */
public final class Visits implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Visits.class);

  /** Nobody can want to see a place more often. */
  private static final Duration A_MOMENT = Duration.ofMinutes(1);

  private final Fetcher fetcher;
  private final Gates gates;
  private final Places places;
  private final ArticleVisit articles;
  private final PlaceVisit announcements;
  private final SeriesVisit series;
  private final Redirection redirection;
  private final Revisits revisits;
  private final Readers readers = new Readers();
  private final Clock clock;

  public Visits(
      Fetcher fetcher,
      Gates gates,
      Places places,
      ArticleVisit articles,
      PlaceVisit announcements,
      SeriesVisit series,
      Redirection redirection,
      Revisits revisits,
      Clock clock) {
    this.fetcher = fetcher;
    this.gates = gates;
    this.places = places;
    this.articles = articles;
    this.announcements = announcements;
    this.series = series;
    this.redirection = redirection;
    this.revisits = revisits;
    this.clock = clock;
  }

  /** Goes by this list from now on. */
  public void watch(SourceList sources) {
    places.watch(sources);
    gates.watch(sources);
  }

  /** Whether a page is still to be visited: its source may be gone from the list, or a place. */
  public boolean isWatched(PageState state) {
    return places.find(state) != null || (state.place() == null && places.source(state) != null);
  }

  /** Whether an article is known by a source that is not on the list. */
  public boolean isLeft(PageState state) {
    return state.place() == null && places.source(state) == null;
  }

  /** Whether documents are announced there. */
  public boolean isPlace(PageState state) {
    return places.find(state) != null;
  }

  /** Whether the rates of the sources are kept. */
  public boolean isPolite() {
    return gates.polite();
  }

  /** How long what visits give may be gathered, so that no host's rate is left unused for it. */
  public Duration gathering() {
    return gates.gathering(places.shortestPause());
  }

  /**
   * Goes on from what another instance knew of hosts, whom it may have asked a moment ago.
   *
   * @param pages all that are known of these hosts, visited or not
   * @param wishes of the hosts
   */
  public void takeOver(Collection<PageState> pages, Collection<HostState> wishes) {
    Set<String> asked = new HashSet<>();
    for (HostState wish : wishes) {
      gates.remember(wish);
      asked.add(wish.origin());
    }
    for (PageState state : pages) {
      Source source = source(state);
      if (source != null) {
        gates.share(States.address(state), source);
        if (state.lastVisit() != null) {
          asked.add(HostState.origin(States.address(state)));
        }
      }
    }
    asked.forEach(gates::leaveAPause);
  }

  /** A page as its source would have it visited now, whose interval may have changed. */
  public PageState replanned(PageState state) {
    Places.Place place = places.find(state);
    return place == null ? state : revisits.replanned(state, place);
  }

  /**
   * A place whose visit somebody wants, to be visited at once; nothing for any other page, and for
   * a place that was visited since, or not a minute before. Its failures still count, and whatever
   * its host wishes stands before its visit as before any other.
   */
  public Optional<PageState> requested(PageState state, VisitRequest request) {
    Places.Place place = places.find(state);
    Instant last = state.lastVisit();
    boolean wanted = place != null && place.source().id().equals(request.source());
    return wanted && (last == null || last.isBefore(request.requested().minus(A_MOMENT)))
        ? Optional.of(state.visited(last, null, state.failures(), state.lastError()))
        : Optional.empty();
  }

  /** Goes on from what another instance heard of a host. */
  public void remember(HostState wish) {
    gates.remember(wish);
  }

  /**
   * Visits a page whose source is watched; where it is no longer, nothing happens.
   *
   * @param threads of which the current one visits the page's host
   * @throws InterruptedException where the page is no longer ours to visit
   */
  public Outcome visit(PageState state, Memory memory, HostThreads threads)
      throws InterruptedException {
    Places.Place place = places.find(state);
    Source source = source(state);
    if (source == null) {
      return Outcome.of(state);
    }
    Gate gate = threads.guarded(gates.of(source, memory));
    return told(state, memory, () -> visit(state, place, source, memory, gate));
  }

  /** A part of a visit. */
  @FunctionalInterface
  private interface Part {
    Outcome visit() throws FetchException, UnreadableException, InterruptedException;
  }

  /** What a visit gives, or word of its failure. */
  private Outcome told(PageState state, Memory memory, Part part) throws InterruptedException {
    try {
      return part.visit();
    } catch (FetchException e) {
      if (e.rest().isPresent()) {
        gates.rest(e.rest().get().url(), e.rest().get().time(), memory);
      }
      Duration asked = e.retryAfter().orElse(null);
      Snapshot snapshot = articles.takenDown(state, e);
      // an article is at times announced a moment before it is there
      boolean young = e.isNotFound() && state.version() == 0 && !isPlace(state);
      return failed(state, e.category(), e.getMessage(), e.isPassing() || young, asked, snapshot);
    } catch (UnreadableException e) {
      return failed(state, e.category(), e.getMessage(), false, null, e.snapshot());
    } catch (RuntimeException | Error e) {
      if (Thread.currentThread().isInterrupted()) {
        // whatever it was interrupted in: the page is not ours any more, and not at fault
        throw new InterruptedException();
      }
      log.error("reading {} failed", state.url(), e);
      return failed(state, Category.INTERNAL, e.toString(), false, null, null);
    }
  }

  @Override
  public void close() {
    readers.close();
  }

  private @Nullable Source source(PageState state) {
    Places.Place place = places.find(state);
    return place == null ? places.source(state) : place.source();
  }

  private Outcome visit(
      PageState state, Places.@Nullable Place place, Source source, Memory memory, Gate gate)
      throws FetchException, UnreadableException, InterruptedException {
    if (place != null && place.discovery() instanceof Discovery.Symbols series) {
      SeriesVisit.Reading reading =
          (page, answer) ->
              told(page, memory, () -> read(page, null, source, answer, memory, gate));
      return this.series.visit(source, series, state, gate, memory, reading, clock.instant());
    }
    FetchRequest request =
        FetchRequest.of(States.address(state), source.privateAddresses())
            .unlessUnchanged(state.etag(), state.lastModified(), States.answering(state))
            .onOneHost();
    return read(state, place, source, fetcher.fetch(request, gate), memory, gate);
  }

  private Outcome read(
      PageState state,
      Places.@Nullable Place place,
      Source source,
      FetchedPage page,
      Memory memory,
      Gate gate)
      throws FetchException, UnreadableException, InterruptedException {
    Instant now = clock.instant();
    Optional<String> elsewhere = page.elsewhere();
    if (elsewhere.isPresent()) {
      return redirection.read(source, place != null, state, page, elsewhere.get(), now);
    }
    return place == null
        ? readers.read(() -> articles.read(source, state, page, memory, now))
        : announcements.read(place, state, page, gate, memory, now);
  }

  /**
   * A failure that may pass is waited for a few times before it is told, and longer and longer from
   * then on; one that lasts is told at once, and the page put aside. A place is looked at again and
   * again, unless it is gone: its documents depend on it.
   */
  private Outcome failed(
      PageState state,
      Category category,
      @Nullable String cause,
      boolean passing,
      @Nullable Duration asked,
      @Nullable Snapshot snapshot) {
    Instant now = clock.instant();
    String message = States.told(state, cause == null ? category.json() : cause);
    int failures = state.failures() + 1;
    log.info("{} failed for the {}. time: {}: {}", state.url(), failures, category.json(), message);
    boolean waits = passing && failures <= Revisits.RETRIES;
    Places.Place place = places.find(state);
    PageState listed = waits || place == null ? state : asListed(state, place);
    boolean gone = message.startsWith(FetchException.GONE) && isAsked(listed, state);
    Instant next =
        place != null && !gone
            ? revisits.failedPlace(failures, place.source().interval(), asked, now)
            : passing ? revisits.retry(failures, asked, now) : revisits.aside(now);
    PageState failed = States.failed(listed, failures, message, now, next);
    int firstTold = passing ? Revisits.RETRIES + 1 : 1;
    return waits || States.wasTold(state, message, firstTold)
        ? Outcome.of(failed)
        : Outcome.rejected(failed, rejection(failed, category, message, now, snapshot));
  }

  /** A place that is no longer where it had gone is asked for where its source has it. */
  private static PageState asListed(PageState state, Places.Place place) {
    return state.redirects().isEmpty() ? state.at(place.discovery().url()) : state;
  }

  private static boolean isAsked(PageState next, PageState now) {
    return States.address(next).equals(States.address(now));
  }

  static Rejection rejection(
      PageState state,
      Category category,
      String message,
      Instant now,
      @Nullable Snapshot snapshot) {
    byte[] record = Codec.write(state.dueAtOnce());
    return new Rejection(
        "ingest",
        category,
        States.address(state),
        message,
        now,
        Topics.PAGES,
        state.url(),
        Rejection.base64(record),
        snapshot);
  }
}
