package org.rapporteur.ingest.health;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.contract.PageState;
import org.rapporteur.contract.SourceHealth.Place;
import org.rapporteur.contract.address.CanonicalUrl;
import org.rapporteur.ingest.source.Source;

/** Where a source announces documents on the hosts of one partition, and how each place does. */
final class SourcePlaces {

  private final Set<String> announced;
  private final Map<String, Place> places = new LinkedHashMap<>();

  /**
   * @param here the places on these hosts, by canonical address
   */
  SourcePlaces(Source source, Map<String, String> here) {
    this.announced =
        source.places().stream()
            .map(place -> CanonicalUrl.of(place.url()).orElse(place.url()))
            .collect(Collectors.toSet());
    here.forEach((canonical, url) -> places.put(canonical, new Place(url, null, null)));
  }

  /** Goes on from what was reported. */
  void restore(List<Place> reported) {
    for (Place before : reported) {
      places.replaceAll((canonical, place) -> place.url().equals(before.url()) ? before : place);
    }
  }

  /**
   * A place that has moved to one of these hosts, or a part of a place that is there, is told of
   * beside the one that leads to it.
   */
  void noteMoved(PageState page) {
    String from = page.redirects().isEmpty() ? "" : page.redirects().getFirst();
    if (page.place() != null && page.place().partOf() != null) {
      from = page.place().partOf();
    }
    String address = page.address() == null ? page.url() : page.address();
    if (announced.contains(from)) {
      places.putIfAbsent(page.url(), new Place(address, null, null));
    }
  }

  /** A place is visited no more. */
  void forget(String canonical) {
    places.remove(canonical);
  }

  /** A page was read, which may be a place. */
  void read(String canonical, Instant when) {
    places.computeIfPresent(canonical, (_, place) -> new Place(place.url(), when, null));
  }

  /** A page could not be read, which may be a place. */
  void failed(String canonical, String error) {
    places.computeIfPresent(
        canonical, (_, place) -> new Place(place.url(), place.lastSuccess(), error));
  }

  /** What is wrong with the first place that cannot be read. */
  Optional<String> failing() {
    return places.values().stream()
        .flatMap(place -> Stream.ofNullable(place.message()))
        .findFirst();
  }

  List<Place> all() {
    return List.copyOf(places.values());
  }
}
