package org.rapporteur.ingest.health;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Document;
import org.rapporteur.contract.PageState;
import org.rapporteur.contract.SourceHealth;
import org.rapporteur.contract.SourceHealth.Place;
import org.rapporteur.contract.SourceHealth.Status;
import org.rapporteur.contract.address.CanonicalUrl;
import org.rapporteur.ingest.crawl.Moments;
import org.rapporteur.ingest.crawl.visit.Gaps;
import org.rapporteur.ingest.crawl.visit.Outcome;
import org.rapporteur.ingest.source.Source;

/** What was seen of one source on the hosts of one partition. Thread-safe. */
final class SourcePart {

  /** So many failures in a row are no hiccup, even where each of them may pass. */
  private static final int FAILURES_THAT_TELL = 3;

  /** The share of the latest visit in the error rate. */
  private static final double WEIGHT = 0.1;

  /** Between two reports that tell of nothing but later times. */
  private static final Duration PAUSE = Duration.ofSeconds(5);

  private final Source source;
  private final int partition;
  private final Set<String> placeNames;
  private final Map<String, Place> places;
  private final Publications publications = new Publications();
  private final Map<String, String> gaps = new TreeMap<>();
  private List<String> gapsBefore = List.of();
  private Status status = Status.UNKNOWN;
  private Instant since;
  private @Nullable Instant lastSuccess;
  private @Nullable Instant lastDocument;
  private @Nullable String lastError;
  private @Nullable SourceHealth reported;
  private long documents;
  private long visits;
  private long errors;
  private double errorRate;

  /**
   * @param places where the source announces documents on these hosts, by canonical address
   */
  SourcePart(Source source, int partition, Map<String, String> places, Instant now) {
    this.source = source;
    this.partition = partition;
    this.since = now;
    this.placeNames =
        source.places().stream()
            .map(place -> CanonicalUrl.of(place.url()).orElse(place.url()))
            .collect(Collectors.toSet());
    this.places = new LinkedHashMap<>();
    places.forEach((canonical, url) -> this.places.put(canonical, new Place(url, null, null)));
  }

  /** Goes on from what was reported. */
  synchronized void restore(SourceHealth last) {
    status = last.status();
    since = last.since();
    lastSuccess = last.lastSuccess();
    lastDocument = last.lastDocument();
    errorRate = last.errorRate();
    gapsBefore = last.gaps();
    publications.restore(last);
    for (Place before : last.places()) {
      places.replaceAll((canonical, place) -> place.url().equals(before.url()) ? before : place);
    }
  }

  /** A page that is known when its host becomes ours. */
  synchronized void restore(PageState page, Instant now) {
    publications.add(Moments.of(page.announced()), now);
    noteMoved(page);
    Instant visit = page.lastVisit();
    boolean failed = page.failures() > 0;
    if (visit != null && !failed) {
      lastSuccess = lastSuccess == null || visit.isAfter(lastSuccess) ? visit : lastSuccess;
      places.computeIfPresent(page.url(), (canonical, place) -> succeeded(place, visit));
    }
    String error = page.lastError();
    if (error != null && page.failures() >= FAILURES_THAT_TELL) {
      places.computeIfPresent(page.url(), (canonical, place) -> failed(place, error));
    }
    if (failed && page.version() == 0) {
      gap(page).ifPresent(symbol -> gaps.put(page.url(), symbol));
    }
  }

  private Optional<String> gap(PageState page) {
    return Gaps.symbol(page)
        .or(() -> gapsBefore.stream().filter(symbol -> page.url().endsWith(symbol)).findFirst());
  }

  synchronized void visited(PageState before, Outcome outcome, Instant now) {
    PageState after =
        outcome.states().stream()
            .filter(state -> state.url().equals(before.url()))
            .findFirst()
            .orElse(before);
    noteMoved(before);
    String error = after.lastError();
    visits++;
    lastError = error;
    errorRate = errorRate * (1 - WEIGHT) + (error == null ? 0 : WEIGHT);
    if (error == null) {
      lastSuccess = now;
      places.computeIfPresent(before.url(), (canonical, place) -> succeeded(place, now));
    } else {
      errors++;
      boolean lasts = !outcome.rejections().isEmpty() || after.failures() >= FAILURES_THAT_TELL;
      places.computeIfPresent(
          before.url(), (canonical, place) -> lasts ? failed(place, error) : place);
    }
    for (PageState state : outcome.states()) {
      noteGap(state);
    }
    published(before, outcome, now);
  }

  /** A place that has moved to one of these hosts is told of beside the one that leads to it. */
  private void noteMoved(PageState page) {
    String announced = page.redirects().isEmpty() ? "" : page.redirects().getFirst();
    String address = page.address() == null ? page.url() : page.address();
    if (placeNames.contains(announced)) {
      places.putIfAbsent(page.url(), new Place(address, null, null));
    }
  }

  private void noteGap(PageState state) {
    if (state.lastError() == null) {
      gaps.remove(state.url());
    } else {
      Gaps.symbol(state).ifPresent(symbol -> gaps.put(state.url(), symbol));
    }
  }

  /** What a place announces is new even where it cannot be read, and else for its first visit. */
  private void published(PageState before, Outcome outcome, Instant now) {
    for (Document document : outcome.documents()) {
      documents++;
      lastDocument = now;
      publications.add(Moments.of(document.published()), now);
    }
    for (PageState found : outcome.discovered()) {
      if (!found.redirects().isEmpty()) {
        continue;
      }
      Instant announced = Moments.of(found.announced());
      Instant unless = before.lastVisit() == null ? null : now;
      publications.add(announced == null ? unless : announced, now);
    }
  }

  private static Place succeeded(Place place, Instant now) {
    return new Place(place.url(), now, null);
  }

  private static Place failed(Place place, String error) {
    return new Place(place.url(), place.lastSuccess(), error);
  }

  synchronized SourceHealth health(Instant now) {
    Status is = status(now);
    if (is != status) {
      status = is;
      since = now;
    }
    return new SourceHealth(
        source.id(),
        source.name(),
        partition,
        status,
        since,
        lastSuccess,
        lastDocument,
        publications.newest(),
        publications.silentFrom(),
        errorRate,
        message(),
        new ArrayList<>(places.values()),
        new ArrayList<>(gaps.values()),
        now);
  }

  private Status status(Instant now) {
    if (failing().isPresent()) {
      return Status.FAILING;
    }
    if (visits == 0 && lastSuccess == null) {
      return Status.UNKNOWN;
    }
    Instant silentFrom = publications.silentFrom();
    if (silentFrom != null && now.isAfter(silentFrom)) {
      return Status.SILENT;
    }
    return gaps.isEmpty() ? Status.WELL : Status.GAP;
  }

  private Optional<String> failing() {
    return places.values().stream()
        .flatMap(place -> Stream.ofNullable(place.message()))
        .findFirst();
  }

  private @Nullable String message() {
    return switch (status) {
      case FAILING -> failing().orElse(lastError);
      case SILENT -> "nothing new since " + publications.newest();
      case GAP -> String.join(", ", gaps.values()) + " missing in the series";
      case UNKNOWN, WELL, UNWATCHED -> lastError;
    };
  }

  /** What is to be reported now, if anything is; what is given counts as reported. */
  synchronized Optional<SourceHealth> due(Instant now) {
    SourceHealth is = health(now);
    SourceHealth told = reported;
    boolean due =
        told == null
            || is.status() != told.status()
            || !is.gaps().equals(told.gaps())
            || !now.isBefore(told.reported().plus(SourceHealth.REPORTED_EVERY))
            || (!sameBut(is, told) && !now.isBefore(told.reported().plus(PAUSE)));
    if (due) {
      reported = is;
    }
    return due ? Optional.of(is) : Optional.empty();
  }

  /** What is not reported yet, whenever the last report was. */
  synchronized Optional<SourceHealth> rest(Instant now) {
    SourceHealth is = health(now);
    return reported != null && sameBut(is, reported) ? Optional.empty() : Optional.of(is);
  }

  /** The last report came to nothing. */
  synchronized void unreported() {
    reported = null;
  }

  private static boolean sameBut(SourceHealth one, SourceHealth other) {
    return one.equals(
        new SourceHealth(
            other.source(),
            other.name(),
            other.partition(),
            other.status(),
            other.since(),
            other.lastSuccess(),
            other.lastDocument(),
            other.newestPublished(),
            other.silentFrom(),
            other.errorRate(),
            other.message(),
            other.places(),
            other.gaps(),
            one.reported()));
  }

  synchronized long documents() {
    return documents;
  }

  synchronized long visits() {
    return visits;
  }

  synchronized long errors() {
    return errors;
  }
}
