package org.rapporteur.ingest.crawl.visit;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.rapporteur.contract.Category;
import org.rapporteur.contract.DocumentId;
import org.rapporteur.contract.PageState;
import org.rapporteur.contract.PlaceHints;
import org.rapporteur.contract.PlaceState;
import org.rapporteur.contract.address.CanonicalUrl;
import org.rapporteur.contract.address.Links;
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
    PlaceState known = before.place() == null ? PlaceState.NEW : before.place();
    if (page.unchanged()) {
      PlaceHints hints = known.hints() == null ? PlaceHints.NONE : known.hints();
      PageState told = before.as(known.hinted(Freshness.added(hints, page)));
      return Outcome.of(revisits.looked(told, false, place.source().interval(), now));
    }
    String host = Links.host(page.url());
    Reading reading = new Reading(place, gate, url -> Links.host(url).equals(host));
    reading.read(page);
    Map<String, PageState> parts = parts(reading, before);
    PageState told =
        before.as(
            known
                .hinted(Freshness.added(reading.hints, page))
                .divided(List.copyOf(parts.keySet())));
    reading.found.putAll(parts);
    return outcome(told, page, place.source().interval(), reading.found, memory, now)
        .forgetting(without(known.parts(), parts));
  }

  /** What others have of it is not known here: it is new as often as the place has changed. */
  private Outcome outcome(
      PageState told,
      FetchedPage page,
      Duration interval,
      Map<String, PageState> announced,
      Memory memory,
      Instant now) {
    String hash = hash(announced.keySet());
    List<PageState> fresh =
        hash.equals(told.contentHash())
            ? List.of()
            : announced.values().stream()
                .filter(state -> memory.find(state.url()) == null)
                .toList();
    PlaceState learned = Rhythms.learned(told, !fresh.isEmpty(), interval, now);
    Instant next = revisits.place(told, learned, !fresh.isEmpty(), interval, now);
    return Outcome.discovered(States.read(told.as(learned), page, hash, 0, now, next), fresh);
  }

  /**
   * Those that are handed over, as places. Parts have none: else hosts could name more for ever.
   */
  private static Map<String, PageState> parts(Reading reading, PageState place) {
    boolean isPart = place.place() != null && place.place().partOf() != null;
    String whole = place.redirects().isEmpty() ? place.url() : place.redirects().getFirst();
    Map<String, PageState> parts = isPart ? new LinkedHashMap<>() : reading.elsewhere;
    parts.replaceAll((_, part) -> part.as(PlaceState.partOf(whole)));
    return parts;
  }

  private static List<String> without(List<String> some, Map<String, PageState> others) {
    return some.stream().filter(part -> !others.containsKey(part)).toList();
  }

  private static String hash(Set<String> announced) {
    String all = String.join("\n", new TreeSet<>(announced));
    return DocumentId.sha256(all.getBytes(StandardCharsets.UTF_8));
  }

  /** The pages that a place and its parts announce, by canonical address. */
  public Map<String, PageState> announced(Places.Place place, FetchedPage page, Gate gate)
      throws UnreadableException, FetchException, InterruptedException {
    Reading reading = new Reading(place, gate, _ -> true);
    reading.read(page);
    return reading.found;
  }

  /** A place and its parts, as far as they are read. */
  private final class Reading {

    private final Places.Place place;
    private final Gate gate;
    private final Predicate<String> isOurs;
    private final Map<String, PageState> elsewhere = new LinkedHashMap<>();
    private final Map<String, PageState> found = new LinkedHashMap<>();
    private final Deque<Discovery> more = new ArrayDeque<>();
    private PlaceHints hints = PlaceHints.NONE;

    /**
     * @param isOurs whether a part at this address is read in the same visit
     */
    Reading(Places.Place place, Gate gate, Predicate<String> isOurs) {
      this.place = place;
      this.gate = gate;
      this.isOurs = isOurs;
    }

    void read(FetchedPage page) throws UnreadableException, FetchException, InterruptedException {
      Set<String> seen = new HashSet<>(List.of(place.discovery().url(), page.url()));
      Discovery loop = null;
      add(place.discovery(), page);
      for (int part = 0; part < MOST_PARTS && !more.isEmpty(); part++) {
        Discovery next = more.removeFirst();
        if (!seen.add(next.url())) {
          loop = next;
          continue;
        }
        int before = found.size();
        if (isOurs.test(next.url())) {
          addPart(next);
        } else {
          handOver(next);
        }
        if (next instanceof Discovery.Listing && found.size() == before) {
          more.clear();
        }
      }
      if (loop instanceof Discovery.Sitemap && found.isEmpty() && elsewhere.isEmpty()) {
        throw new UnreadableException(
            Category.NOT_A_FEED, "the index leads back to itself, by " + loop.url());
      }
    }

    /** Whoever has the part's host has its robots.txt and its pace, and visits the part. */
    private void handOver(Discovery part) {
      String url = CanonicalUrl.of(part.url()).orElse(part.url());
      elsewhere.put(url, PageState.discovered(url, place.source().id(), part.url(), null));
    }

    /** A list that is shorter than it may be ends where its next page is missing or empty. */
    private void addPart(Discovery part)
        throws UnreadableException, FetchException, InterruptedException {
      boolean mayEnd = part instanceof Discovery.Listing && !found.isEmpty();
      try {
        FetchRequest request = FetchRequest.of(part.url(), place.source().privateAddresses());
        add(part, fetcher.fetch(request, gate));
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

    private void add(Discovery part, FetchedPage page) throws UnreadableException {
      Discovered discovered =
          Discoverer.read(
              part, page.body().bytes(), page.header("Content-Type").orElse(null), page.url());
      discovered.announcements().forEach(this::add);
      more.addAll(discovered.more());
      hints = hints.equals(PlaceHints.NONE) ? discovered.hints() : hints;
    }

    private void add(Announcement announcement) {
      Source source = place.source();
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
}
