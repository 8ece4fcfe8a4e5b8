package org.rapporteur.ingest.crawl.visit;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.address.Links;
import org.rapporteur.contract.crawl.PageState;
import org.rapporteur.contract.crawl.PlaceHints;
import org.rapporteur.contract.crawl.PlaceState;
import org.rapporteur.contract.document.DocumentId;
import org.rapporteur.ingest.UnreadableException;
import org.rapporteur.ingest.crawl.visit.rhythm.Freshness;
import org.rapporteur.ingest.crawl.visit.rhythm.Rhythms;
import org.rapporteur.ingest.fetch.FetchException;
import org.rapporteur.ingest.fetch.FetchedPage;
import org.rapporteur.ingest.fetch.Fetcher;
import org.rapporteur.ingest.fetch.Gate;
import org.rapporteur.ingest.source.Discovery;

/**
 * Reads the answer to a visit of a place where documents are announced. The feeds and sitemaps that
 * it names are places of their own from then on, whoever has their hosts, with their own rhythm,
 * validators and failures; what it names no more is forgotten.
 */
public final class PlaceVisit {

  /** So many articles at most are looked at again after a visit, because they have changed. */
  private static final int MOST_UPDATED = 10;

  /** So often in a row a feed has failed that is not waited for. */
  private static final int DEAD = 2;

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
    boolean dead = namesDeadFeeds(place, known, memory);
    if (page.unchanged()) {
      PlaceHints hints = known.hints() == null ? PlaceHints.NONE : known.hints();
      PageState told = before.as(known.hinted(Freshness.added(hints, page)));
      PageState looked = revisits.looked(told, false, place.source().interval(), now);
      // one that was last read before parts were places may have some
      boolean incomplete = dead || before.contentHash() == null;
      return Outcome.of(incomplete ? States.inPart(looked) : looked);
    }
    boolean isPart = known.partOf() != null;
    PlaceReading reading =
        new PlaceReading(fetcher, place, gate, part -> isReadWith(page, part, isPart));
    reading.read(page, dead);
    Map<String, PageState> parts = parts(reading, before, memory);
    PageState told =
        before.as(
            known
                .hinted(Freshness.added(reading.hints(), page))
                .divided(List.copyOf(parts.keySet())));
    return outcome(told, page, place.source().interval(), reading, parts, memory, now)
        .forgetting(without(known.parts(), parts, before, memory));
  }

  /** A front page whose feeds cannot be read is a list. */
  private static boolean namesDeadFeeds(Places.Place place, PlaceState known, Memory memory) {
    return place.discovery() instanceof Discovery.Home
        && !known.parts().isEmpty()
        && known.parts().stream().map(memory::find).allMatch(PlaceVisit::isDead);
  }

  private static boolean isDead(@Nullable PageState part) {
    return part != null && part.failures() >= DEAD;
  }

  /** A list goes on in the same visit, and an index within an index, which nobody should have. */
  private static boolean isReadWith(FetchedPage page, Discovery part, boolean isPart) {
    boolean sameHost = Links.host(part.url()).equals(Links.host(page.url()));
    return sameHost && (isPart || part instanceof Discovery.Listing);
  }

  /** What others have of it is not known here: it is new as often as the place has changed. */
  private Outcome outcome(
      PageState told,
      FetchedPage page,
      Duration interval,
      PlaceReading reading,
      Map<String, PageState> parts,
      Memory memory,
      Instant now) {
    Map<String, PageState> announced = new LinkedHashMap<>(reading.found());
    announced.putAll(parts);
    String hash = hash(announced.keySet());
    boolean changed = !hash.equals(told.contentHash());
    List<PageState> fresh = new ArrayList<>();
    for (PageState state : announced.values()) {
      PageState known = memory.find(state.url());
      if (known == null && (changed || memory.has(state.url()))) {
        fresh.add(state);
      } else if (known != null && memory.isLeft(known)) {
        fresh.add(known.announcedBy(state));
      }
    }
    fresh.addAll(updated(parts.keySet(), reading, memory, now));
    boolean news = !fresh.isEmpty();
    List<PageState> updated = updated(reading.found().keySet(), reading, memory, now);
    fresh.addAll(believable(updated, reading.updated().size()));
    PlaceState learned = Rhythms.learned(told, news, interval, now);
    Instant next = revisits.place(told, learned, news, interval, now);
    PageState read = States.read(told.as(learned), page, hash, 0, now, next);
    return Outcome.discovered(reading.inFull() ? read : States.inPart(read), fresh);
  }

  /** What has changed since we looked, by the place's word, to be looked at again. */
  private static List<PageState> updated(
      Set<String> urls, PlaceReading reading, Memory memory, Instant now) {
    return urls.stream()
        .filter(reading.updated()::containsKey)
        .map(memory::find)
        .filter(Objects::nonNull)
        .filter(known -> isOlder(known, reading.updated().get(known.url()), now))
        .map(PageState::dueAtOnce)
        .toList();
  }

  /** A change that lies ahead would be one at every visit until it is past, which may be never. */
  private static boolean isOlder(PageState known, @Nullable Instant updated, Instant now) {
    Instant last = known.lastVisit();
    return last != null && updated != null && updated.isAfter(last) && !updated.isAfter(now);
  }

  /** Where many or most have changed, a program has written them all anew. */
  private static List<PageState> believable(List<PageState> updated, int told) {
    boolean few = updated.size() <= MOST_UPDATED && updated.size() <= Math.max(1, told / 2);
    return few ? updated : List.of();
  }

  /**
   * Those that are handed over, as places. Parts have none: else hosts could name more for ever;
   * and what is a place by its source's own word is no part of another.
   */
  private static Map<String, PageState> parts(
      PlaceReading reading, PageState place, Memory memory) {
    Map<String, PageState> parts = new LinkedHashMap<>();
    if (place.place() == null || place.place().partOf() == null) {
      reading
          .parts()
          .forEach((url, part) -> {
            PageState known = memory.find(url);
            if (known == null || isPart(known)) {
              parts.put(url, part.as(PlaceState.partOf(whole(place))));
            }
          });
    }
    return parts;
  }

  private static boolean isPart(PageState known) {
    return known.place() != null && known.place().partOf() != null;
  }

  private static String whole(PageState place) {
    return place.redirects().isEmpty() ? place.url() : place.redirects().getFirst();
  }

  /** Those that are named no more, and are no other place's. */
  private static List<String> without(
      List<String> some, Map<String, PageState> others, PageState place, Memory memory) {
    return some.stream()
        .filter(part -> !others.containsKey(part))
        .filter(part -> isOf(place, memory.find(part)))
        .toList();
  }

  private static boolean isOf(PageState place, @Nullable PageState part) {
    return part == null || part.place() == null || whole(place).equals(part.place().partOf());
  }

  private static String hash(Set<String> announced) {
    String all = String.join("\n", new TreeSet<>(announced));
    return DocumentId.sha256(all.getBytes(StandardCharsets.UTF_8));
  }

  /** The pages that a place and its parts announce, by canonical address. */
  public Map<String, PageState> announced(Places.Place place, FetchedPage page, Gate gate)
      throws UnreadableException, FetchException, InterruptedException {
    PlaceReading reading = new PlaceReading(fetcher, place, gate, _ -> true);
    reading.read(page, false);
    return reading.found();
  }
}
