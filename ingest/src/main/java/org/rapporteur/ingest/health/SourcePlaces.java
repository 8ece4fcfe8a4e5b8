package org.rapporteur.ingest.health;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.address.CanonicalUrl;
import org.rapporteur.contract.crawl.PageState;
import org.rapporteur.contract.crawl.SourceHealth.Place;
import org.rapporteur.ingest.source.Discovery;
import org.rapporteur.ingest.source.Source;

/** Where a source announces documents on the hosts of one partition, and how each place does. */
final class SourcePlaces {

  private final Set<String> announced;
  private final boolean series;
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final Set<String> parts = new HashSet<>();
  private final Map<String, String> moved = new LinkedHashMap<>();

  /**
   * @param here the places on these hosts, by canonical address
   */
  SourcePlaces(Source source, Map<String, String> here) {
    this.announced =
        source.places().stream()
            .map(place -> CanonicalUrl.of(place.url()).orElse(place.url()))
            .collect(Collectors.toSet());
    this.series =
        !here.isEmpty()
            && source.places().stream()
                .filter(place -> here.containsValue(place.url()))
                .allMatch(Discovery.Symbols.class::isInstance);
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
      parts.add(page.url());
    }
    String address = page.address() == null ? page.url() : page.address();
    Place place = places.get(page.url());
    if (place != null && !place.url().equals(address)) {
      moved.put(place.url(), address);
    } else if (place != null) {
      moved.remove(place.url());
    }
    if (announced.contains(from)) {
      places.putIfAbsent(page.url(), new Place(address, null, null));
    }
  }

  /** A place is visited no more. */
  void forget(String canonical) {
    places.remove(canonical);
    parts.remove(canonical);
  }

  /** Whether the places that the source lists on these hosts are series of symbols, all of them. */
  boolean areSeries() {
    return series;
  }

  boolean has(String canonical) {
    return places.containsKey(canonical);
  }

  /** Whether a page is a place that was never read; parts are read where their whole is. */
  boolean isUnread(String canonical) {
    Place place = places.get(canonical);
    return place != null && place.lastSuccess() == null && !parts.contains(canonical);
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

  /** What is wrong with the first place that cannot be read, or with the parts if none can be. */
  Optional<String> failing() {
    boolean noPart = parts.stream().noneMatch(part -> isWell(places.get(part)));
    return places.entrySet().stream()
        .filter(place -> noPart || !parts.contains(place.getKey()))
        .flatMap(place -> message(place).stream())
        .findFirst();
  }

  /** What is wrong with the first part that cannot be read, where others can be. */
  Optional<String> lacking() {
    return places.entrySet().stream().flatMap(place -> message(place).stream()).findFirst();
  }

  /** The first place that has gone elsewhere for good, by the word of its host. */
  Optional<String> moved() {
    return moved.entrySet().stream()
        .map(place -> place.getKey() + " has moved permanently to " + place.getValue())
        .findFirst();
  }

  private static boolean isWell(@Nullable Place place) {
    return place != null && place.message() == null;
  }

  /** A part is told by its address, which nobody has listed. */
  private Optional<String> message(Map.Entry<String, Place> place) {
    String prefix = parts.contains(place.getKey()) ? place.getValue().url() + ": " : "";
    return Optional.ofNullable(place.getValue().message()).map(message -> prefix + message);
  }

  List<Place> all() {
    return List.copyOf(places.values());
  }
}
