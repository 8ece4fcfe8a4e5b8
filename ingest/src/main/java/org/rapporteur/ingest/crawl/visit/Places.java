package org.rapporteur.ingest.crawl.visit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.address.CanonicalUrl;
import org.rapporteur.contract.crawl.PageState;
import org.rapporteur.ingest.source.Discovery;
import org.rapporteur.ingest.source.Source;
import org.rapporteur.ingest.source.SourceList;

/** The places where the sources announce documents, by canonical address. */
public final class Places {

  private volatile SourceList sources;
  private volatile Map<String, Place> places;

  /** A place and whose it is. */
  public record Place(Source source, Discovery discovery) {}

  public Places(SourceList sources) {
    this.sources = sources;
    this.places = places(sources);
  }

  /** Goes by this list from now on. */
  public void watch(SourceList list) {
    places = places(list);
    sources = list;
  }

  private static Map<String, Place> places(SourceList sources) {
    Map<String, Place> places = new LinkedHashMap<>();
    for (Source source : sources.all()) {
      for (Discovery discovery : source.places()) {
        CanonicalUrl.of(discovery.url())
            .ifPresent(url -> places.putIfAbsent(url, new Place(source, discovery)));
      }
    }
    return places;
  }

  /** The place that a page is, by its own name or that of the place that led there. */
  @Nullable Place find(PageState state) {
    Place place = places.get(state.url());
    if (place == null && state.place() != null && state.place().partOf() != null) {
      return part(places.get(state.place().partOf()), States.address(state));
    }
    return place == null && !state.redirects().isEmpty()
        ? places.get(state.redirects().getFirst())
        : place;
  }

  private static @Nullable Place part(@Nullable Place whole, String url) {
    return whole == null ? null : new Place(whole.source(), part(whole.discovery(), url));
  }

  /** A list's page on another host is read alone. */
  private static Discovery part(Discovery whole, String url) {
    return switch (whole) {
      case Discovery.Feed _, Discovery.Home _ -> new Discovery.Feed(url);
      case Discovery.Sitemap _ -> new Discovery.Sitemap(url);
      case Discovery.Listing list ->
          new Discovery.Listing(url, list.links(), list.next(), list.pages(), 1);
      case Discovery.Symbols series -> series;
    };
  }

  /** The source that found a page, where it is still watched. */
  @Nullable Source source(PageState state) {
    return sources.find(state.source()).orElse(null);
  }

  /** Between two questions to a host, of the source that is asked most often. */
  Duration shortestPause() {
    return sources.all().stream()
        .map(Source::pause)
        .min(Comparator.naturalOrder())
        .orElse(Duration.ZERO);
  }

  /** The states with which places begin that were never visited. */
  public List<PageState> beginnings() {
    List<PageState> states = new ArrayList<>();
    places.forEach((url, place) ->
        states.add(PageState.discovered(url, place.source().id(), place.discovery().url(), null)));
    return states;
  }
}
