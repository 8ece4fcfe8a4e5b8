package org.rapporteur.ingest.crawl.visit;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Category;
import org.rapporteur.contract.address.CanonicalUrl;
import org.rapporteur.contract.crawl.PageState;
import org.rapporteur.contract.crawl.PlaceHints;
import org.rapporteur.ingest.UnreadableException;
import org.rapporteur.ingest.discover.Announcement;
import org.rapporteur.ingest.discover.Discovered;
import org.rapporteur.ingest.discover.Discoverer;
import org.rapporteur.ingest.fetch.FetchException;
import org.rapporteur.ingest.fetch.FetchRequest;
import org.rapporteur.ingest.fetch.FetchedPage;
import org.rapporteur.ingest.fetch.Fetcher;
import org.rapporteur.ingest.fetch.Gate;
import org.rapporteur.ingest.source.Discovery;
import org.rapporteur.ingest.source.Source;

/** What a place announces, and its parts as far as they are read with it. */
final class PlaceReading {

  /** Pages of a list or parts of an index that are read in one visit. */
  private static final int MOST_PARTS = 100;

  private final Fetcher fetcher;
  private final Places.Place place;
  private final Gate gate;
  private final Predicate<Discovery> isRead;
  private final Map<String, PageState> found = new LinkedHashMap<>();
  private final Map<String, PageState> parts = new LinkedHashMap<>();
  private final Map<String, Instant> updated = new HashMap<>();
  private final Deque<Discovery> more = new ArrayDeque<>();
  private PlaceHints hints = PlaceHints.NONE;
  private boolean inFull = true;
  private @Nullable FetchException passing;
  private @Nullable UnreadableException lasting;

  /**
   * @param isRead whether a part is read in the same visit
   */
  PlaceReading(Fetcher fetcher, Places.Place place, Gate gate, Predicate<Discovery> isRead) {
    this.fetcher = fetcher;
    this.place = place;
    this.gate = gate;
    this.isRead = isRead;
  }

  /** The pages that are announced, by canonical address. */
  Map<String, PageState> found() {
    return found;
  }

  /** The parts that are not read with the place, by canonical address. */
  Map<String, PageState> parts() {
    return parts;
  }

  /** When pages and parts changed, where that is told, by canonical address. */
  Map<String, Instant> updated() {
    return updated;
  }

  PlaceHints hints() {
    return hints;
  }

  /** Whether the place can say of all that was read that it is unchanged. */
  boolean inFull() {
    return inFull;
  }

  /**
   * Reads a place and its parts. A part that cannot be read is none; nothing at all is a failure.
   *
   * @param front whether a front page is to be read as a list, whatever feeds it names: they are
   *     dead
   */
  void read(FetchedPage page, boolean front)
      throws UnreadableException, FetchException, InterruptedException {
    if (place.discovery() instanceof Discovery.Home home) {
      readFront(home, page, front);
    } else {
      add(place.discovery(), page);
    }
    readMore(page);
    if (found.isEmpty() && parts.isEmpty()) {
      fail();
    }
  }

  private void readFront(Discovery.Home home, FetchedPage page, boolean asList)
      throws UnreadableException, FetchException, InterruptedException {
    try {
      add(home, page);
      if (asList) {
        add(new Discovery.Listing(home.url(), null, null, null, 1), page);
      }
    } catch (UnreadableException e) {
      List<Discovery> hidden =
          new SiteSearch(fetcher, place.source().privateAddresses(), gate).places(page.url());
      if (hidden.isEmpty()) {
        throw e;
      }
      more.addAll(hidden);
    }
  }

  private void readMore(FetchedPage page)
      throws UnreadableException, FetchException, InterruptedException {
    Set<String> seen = new HashSet<>(List.of(place.discovery().url(), page.url()));
    for (int part = 0; part < MOST_PARTS && !more.isEmpty(); part++) {
      Discovery next = more.removeFirst();
      int before = found.size();
      if (!seen.add(next.url())) {
        failed(next, Category.NOT_A_FEED, "the index leads back to itself");
      } else if (isRead.test(next)) {
        readPart(next);
      } else {
        String url = CanonicalUrl.of(next.url()).orElse(next.url());
        parts.put(url, PageState.discovered(url, place.source().id(), next.url(), null));
      }
      if (next instanceof Discovery.Listing && found.size() == before) {
        more.clear();
      }
    }
  }

  /** What is read with the place is not asked for if the place is unchanged; a list's pages are. */
  private void readPart(Discovery part) throws FetchException, InterruptedException {
    inFull &= part instanceof Discovery.Listing;
    try {
      FetchRequest request = FetchRequest.of(part.url(), place.source().privateAddresses());
      add(part, fetcher.fetch(request, gate));
    } catch (UnreadableException e) {
      failed(part, e.category(), String.valueOf(e.getMessage()));
    } catch (FetchException e) {
      if (e.rest().isPresent()) {
        throw e;
      }
      inFull &= !e.isPassing();
      passing = e.isPassing() ? e : passing;
      failed(part, e.category(), String.valueOf(e.getMessage()));
    }
  }

  private void failed(Discovery part, Category category, String message) {
    lasting = new UnreadableException(category, message + ", by " + part.url());
  }

  private void fail() throws UnreadableException, FetchException {
    if (passing != null) {
      throw passing;
    }
    if (lasting != null) {
      throw lasting;
    }
  }

  private void add(Discovery part, FetchedPage page) throws UnreadableException {
    Discovered discovered =
        Discoverer.read(
            part, page.body().bytes(), page.header("Content-Type").orElse(null), page.url());
    discovered.announcements().forEach(this::add);
    discovered
        .changed()
        .forEach((url, time) -> updated.put(CanonicalUrl.of(url).orElse(url), time));
    more.addAll(discovered.more());
    hints = hints.equals(PlaceHints.NONE) ? discovered.hints() : hints;
  }

  private void add(Announcement announcement) {
    Source source = place.source();
    Optional<String> canonical =
        source.wants(announcement.url()) ? CanonicalUrl.of(announcement.url()) : Optional.empty();
    canonical.ifPresent(url -> {
      found.putIfAbsent(
          url,
          PageState.discovered(url, source.id(), announcement.url(), announcement.published()));
      if (announcement.updated() != null) {
        updated.putIfAbsent(url, announcement.updated());
      }
    });
  }
}
