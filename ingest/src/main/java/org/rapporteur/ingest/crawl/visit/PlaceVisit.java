package org.rapporteur.ingest.crawl.visit;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.contract.Category;
import org.rapporteur.contract.PageState;
import org.rapporteur.contract.PlaceState;
import org.rapporteur.contract.address.CanonicalUrl;
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

/** Reads the answer to a visit of a place where documents are announced, and its further parts. */
public final class PlaceVisit {

  /** Pages of a list or parts of an index that are read in one visit. */
  private static final int MOST_PARTS = 100;

  private final Fetcher fetcher;
  private final Revisits revisits;

  public PlaceVisit(Fetcher fetcher, Revisits revisits) {
    this.fetcher = fetcher;
    this.revisits = revisits;
  }

  Outcome read(
      Places.Place place, PageState before, FetchedPage page, Gate gate, Memory memory, Instant now)
      throws UnreadableException, FetchException, InterruptedException {
    Source source = place.source();
    if (page.unchanged()) {
      return Outcome.of(revisits.looked(before, false, source.interval(), now));
    }
    List<PageState> fresh =
        announced(place, page, gate).values().stream()
            .filter(state -> memory.find(state.url()) == null)
            .toList();
    boolean news = !fresh.isEmpty();
    PlaceState learned = Rhythms.learned(before, news, source.interval(), now);
    Instant next = revisits.place(before, learned, news, source.interval(), now);
    return Outcome.discovered(States.read(before.as(learned), page, null, 0, now, next), fresh);
  }

  /** The pages that a place and its parts announce, by canonical address. */
  public Map<String, PageState> announced(Places.Place place, FetchedPage page, Gate gate)
      throws UnreadableException, FetchException, InterruptedException {
    Map<String, PageState> found = new LinkedHashMap<>();
    Deque<Discovery> more = new ArrayDeque<>();
    Set<String> seen = new HashSet<>(List.of(place.discovery().url(), page.url()));
    Discovery loop = null;
    add(place, place.discovery(), page, found, more);
    for (int part = 0; part < MOST_PARTS && !more.isEmpty(); part++) {
      Discovery next = more.removeFirst();
      if (!seen.add(next.url())) {
        loop = next;
        continue;
      }
      int before = found.size();
      addPart(place, next, gate, found, more);
      if (next instanceof Discovery.Listing && found.size() == before) {
        more.clear();
      }
    }
    if (loop instanceof Discovery.Sitemap && found.isEmpty()) {
      throw new UnreadableException(
          Category.NOT_A_FEED, "the index leads back to itself, by " + loop.url());
    }
    return found;
  }

  /** A list that is shorter than it may be ends where its next page is missing or empty. */
  private void addPart(
      Places.Place place,
      Discovery part,
      Gate gate,
      Map<String, PageState> found,
      Deque<Discovery> more)
      throws UnreadableException, FetchException, InterruptedException {
    boolean mayEnd = part instanceof Discovery.Listing && !found.isEmpty();
    try {
      FetchRequest request = FetchRequest.of(part.url(), place.source().privateAddresses());
      add(place, part, fetcher.fetch(request, gate), found, more);
    } catch (UnreadableException e) {
      if (!mayEnd) {
        throw e;
      }
    } catch (FetchException e) {
      if (!mayEnd || e.isPassing()) {
        throw e;
      }
    }
  }

  private static void add(
      Places.Place place,
      Discovery part,
      FetchedPage page,
      Map<String, PageState> found,
      Deque<Discovery> more)
      throws UnreadableException {
    Discovered discovered =
        Discoverer.read(
            part, page.body().bytes(), page.header("Content-Type").orElse(null), page.url());
    for (Announcement announcement : discovered.announcements()) {
      add(place.source(), announcement, found);
    }
    more.addAll(discovered.more());
  }

  private static void add(Source source, Announcement announcement, Map<String, PageState> found) {
    if (source.wants(announcement.url())) {
      CanonicalUrl.of(announcement.url())
          .ifPresent(url ->
              found.putIfAbsent(
                  url,
                  PageState.discovered(
                      url, source.id(), announcement.url(), announcement.published())));
    }
  }
}
