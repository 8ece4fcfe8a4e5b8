package org.rapporteur.ingest.health;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.crawl.PageState;
import org.rapporteur.contract.crawl.SourceHealth;
import org.rapporteur.contract.crawl.SourceHealth.Status;
import org.rapporteur.contract.document.Document;
import org.rapporteur.ingest.crawl.visit.Gaps;
import org.rapporteur.ingest.crawl.visit.Moments;
import org.rapporteur.ingest.crawl.visit.Outcome;
import org.rapporteur.ingest.source.Source;

/** What was seen of one source on the hosts of one partition. Thread-safe. */
final class SourcePart {

  /** So many failures in a row are no hiccup, even where each of them may pass. */
  private static final int FAILURES_THAT_TELL = 3;

  /** Between two reports that tell of nothing but later times. */
  private static final Duration PAUSE = Duration.ofSeconds(5);

  private final Source source;
  private final int partition;
  private final Tally tally;
  private final SourcePlaces places;
  private final Publications publications = new Publications();
  private final MissingSymbols missing = new MissingSymbols();
  private final ErrorRate errorRate = new ErrorRate();
  private Status status = Status.UNKNOWN;
  private Instant since;
  private @Nullable Instant lastSuccess;
  private @Nullable Instant lastDocument;
  private @Nullable String lastError;
  private @Nullable SourceHealth reported;
  private boolean found;

  /**
   * @param places where the source announces documents on these hosts, by canonical address
   * @param tally of the source, to which what is seen here is added
   */
  SourcePart(Source source, int partition, Map<String, String> places, Tally tally, Instant now) {
    this.source = source;
    this.partition = partition;
    this.tally = tally;
    this.since = now;
    this.places = new SourcePlaces(source, places);
  }

  /** Goes on from what was reported. */
  synchronized void restore(SourceHealth last) {
    status = last.status();
    since = last.since();
    lastSuccess = last.lastSuccess();
    lastDocument = last.lastDocument();
    found = last.lastDocument() != null;
    errorRate.restore(last);
    missing.restore(last.gaps());
    publications.restore(last);
    places.restore(last.places());
  }

  /** A page that is known when its host becomes ours. */
  synchronized void restore(PageState page, Instant now) {
    publications.add(Moments.of(page.announced()), now);
    places.noteMoved(page);
    missing.restore(page);
    found |= isFound(page);
    Instant visit = page.lastVisit();
    if (visit != null && page.failures() == 0) {
      lastSuccess = lastSuccess == null || visit.isAfter(lastSuccess) ? visit : lastSuccess;
      places.read(page.url(), visit);
    }
    String error = page.lastError();
    if (error != null && tells(page)) {
      places.failed(page.url(), error);
    }
  }

  /** Of a place that was never read the first failure tells. */
  private boolean tells(PageState failed) {
    return failed.failures() >= FAILURES_THAT_TELL || places.isUnread(failed.url());
  }

  /** Whether it is there, and no place. */
  private boolean isFound(PageState page) {
    return !places.has(page.url()) && Gaps.symbol(page).isEmpty();
  }

  synchronized void visited(PageState before, Outcome outcome, Instant now) {
    PageState after =
        outcome.states().stream()
            .filter(state -> state.url().equals(before.url()))
            .findFirst()
            .orElse(before);
    places.noteMoved(after);
    String error = after.lastError();
    tally.visited(outcome, error != null);
    lastError = error;
    errorRate.visited(error != null);
    if (error == null) {
      lastSuccess = now;
      places.read(before.url(), now);
    } else if (!outcome.rejections().isEmpty() || tells(after)) {
      places.failed(before.url(), error);
    }
    outcome.states().forEach(state -> missing.note(state, !state.url().equals(before.url())));
    outcome.discovered().forEach(missing::found);
    found |=
        Stream.of(outcome.states(), outcome.discovered())
            .flatMap(List::stream)
            .anyMatch(this::isFound);
    published(before, outcome, now);
  }

  /** What a place announces is new even where it cannot be read, and else for its first visit. */
  private void published(PageState before, Outcome outcome, Instant now) {
    for (Document document : outcome.documents()) {
      lastDocument = now;
      publications.add(Moments.of(document.published()), now);
    }
    for (PageState found : outcome.discovered()) {
      if (!found.redirects().isEmpty() || found.place() != null) {
        continue;
      }
      Instant announced = Moments.of(found.announced());
      Instant unless = before.lastVisit() == null ? null : now;
      publications.add(announced == null ? unless : announced, now);
    }
  }

  /** A place is visited no more. */
  synchronized void forget(PageState place) {
    places.forget(place.url());
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
        errorRate.rate(),
        message(),
        places.all(),
        missing.all(),
        now);
  }

  private Status status(Instant now) {
    if (places.failing().isPresent()) {
      return Status.FAILING;
    }
    if (lastSuccess == null || isEmptySeries()) {
      return Status.UNKNOWN;
    }
    Instant silentFrom = publications.silentFrom();
    if (silentFrom != null && now.isAfter(silentFrom)) {
      return Status.SILENT;
    }
    return missing.all().isEmpty() ? Status.WELL : Status.GAP;
  }

  /** Nobody can tell a series that has not begun from one that is looked for in the wrong place. */
  private boolean isEmptySeries() {
    return places.areSeries() && !found;
  }

  private @Nullable String message() {
    return switch (status) {
      case FAILING -> places.failing().orElse(lastError);
      case SILENT -> "nothing new since " + publications.newest();
      case GAP -> String.join(", ", missing.all()) + " missing in the series";
      case UNKNOWN ->
          lastSuccess == null ? lastError : "nothing was found yet in its series of symbols";
      case WELL, UNWATCHED -> places.lacking().or(places::moved).orElse(lastError);
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
            || (!is.saysTheSameAs(told) && !now.isBefore(told.reported().plus(PAUSE)));
    if (due) {
      reported = is;
    }
    return due ? Optional.of(is) : Optional.empty();
  }

  /** What is not reported yet, whenever the last report was. */
  synchronized Optional<SourceHealth> rest(Instant now) {
    SourceHealth is = health(now);
    return reported != null && is.saysTheSameAs(reported) ? Optional.empty() : Optional.of(is);
  }

  /** The last report came to nothing. */
  synchronized void unreported() {
    reported = null;
  }
}
