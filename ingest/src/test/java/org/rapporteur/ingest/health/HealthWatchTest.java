package org.rapporteur.ingest.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.contract.Category;
import org.rapporteur.contract.Rejection;
import org.rapporteur.contract.Topics;
import org.rapporteur.contract.address.CanonicalUrl;
import org.rapporteur.contract.crawl.PageState;
import org.rapporteur.contract.crawl.PlaceState;
import org.rapporteur.contract.crawl.SourceHealth;
import org.rapporteur.contract.crawl.SourceHealth.Status;
import org.rapporteur.ingest.crawl.visit.Outcome;
import org.rapporteur.ingest.source.Discovery;
import org.rapporteur.ingest.source.Source;
import org.rapporteur.ingest.source.SourceList;

class HealthWatchTest {

  private static final Instant NOW = Instant.parse("2014-10-15T12:00:00Z");
  private static final String FEED = "https://example.com/rss";
  private static final String MOVED = "https://example.org/rss";
  private static final int OURS = 2;

  private static final Discovery SYMBOLS =
      new Discovery.Symbols("A/C.3/81/L.*", "https://example.com/{symbol}", 1);
  private static final Source DRAFTS = Source.of("daily", "Daily", List.of(SYMBOLS));
  private static final String SERIES = CanonicalUrl.of(SYMBOLS.url()).orElseThrow();

  private final SourceList sources =
      SourceList.of(List.of(Source.of("daily", "Daily", List.of(new Discovery.Feed(FEED)))));
  private final Kept kept = new Kept();
  private final Hands clock = new Hands();
  private final HealthWatch watch = new HealthWatch(sources, kept, clock);

  @Test
  void whatWasNeverVisitedIsUnknownAndReported() {
    open();
    watch.report();
    assertThat(kept.last("daily").status()).isEqualTo(Status.UNKNOWN);
    assertThat(kept.last("daily").places()).extracting("url").containsExactly(FEED);
  }

  @Test
  void aPlaceThatFailsIsNotHealedByPagesThatAnswer() {
    open();
    visited(FEED, "there is a page where a feed should be", 1);
    visited("https://example.com/a", null, 0);

    assertThat(now().status()).isEqualTo(Status.FAILING);
    assertThat(now().message()).contains("page where a feed");

    visited(FEED, null, 0);
    assertThat(now().status()).isEqualTo(Status.WELL);
  }

  @Test
  void aHiccupIsNoFailureAndThreeAre() {
    open();
    visited(FEED, null, 0);
    hiccup(1);
    assertThat(now().status()).isEqualTo(Status.WELL);
    assertThat(now().errorRate()).isPositive();
    hiccup(2);
    hiccup(3);
    assertThat(now().status()).isEqualTo(Status.FAILING);
  }

  @Test
  void aPlaceThatWasNeverReadFailsAtItsFirstError() {
    open();
    hiccup(1);
    assertThat(now().status()).isEqualTo(Status.FAILING);
    assertThat(now().message()).isEqualTo("503");
  }

  @Test
  void aPlaceThatWasNeverReadFailsForItsNextOwnerToo() {
    open(state(FEED, "503", 1));

    assertThat(now().status()).isEqualTo(Status.FAILING);
  }

  @Test
  void aSourceWhoseArticlesAloneFailedIsUnknown() {
    open();
    visited("https://example.com/a", "gone", 1);

    assertThat(now().status()).isEqualTo(Status.UNKNOWN);
    assertThat(now().message()).isEqualTo("gone");
  }

  @Test
  void aSeriesOfWhichNothingWasFoundIsUnknown() {
    HealthWatch drafts = new HealthWatch(SourceList.of(List.of(DRAFTS)), kept, clock);
    drafts.opened(OURS, url -> true, List.of());
    PageState read = PageState.discovered(SERIES, "daily", SERIES, null);
    drafts.visited(OURS, read, Outcome.of(read));

    SourceHealth empty = drafts.of("daily").orElseThrow();
    assertThat(empty.status()).isEqualTo(Status.UNKNOWN);
    assertThat(empty.message()).contains("nothing was found yet");

    PageState draft = PageState.discovered("https://example.com/draft", "daily", null, null);
    drafts.visited(OURS, read, Outcome.discovered(read, List.of(draft)));
    assertThat(drafts.of("daily").orElseThrow().status()).isEqualTo(Status.WELL);

    HealthWatch next = new HealthWatch(SourceList.of(List.of(DRAFTS)), kept, clock);
    next.opened(OURS, url -> true, List.of(state(SERIES, null, 0), draft));
    assertThat(next.of("daily").orElseThrow().status()).isEqualTo(Status.WELL);
  }

  @Test
  void theErrorRateIsTrueFromTheFirstVisit() {
    open();
    visited(FEED, "gone", 1);
    visited(FEED, "gone", 2);
    assertThat(now().errorRate()).isEqualTo(1);
    visited(FEED, null, 0);
    visited(FEED, null, 0);
    assertThat(now().errorRate()).isCloseTo(0.5, within(1e-9));

    watch.closed(OURS);
    open();
    visited(FEED, "gone", 1);
    assertThat(now().errorRate()).as("history counts").isCloseTo(0.55, within(1e-9));
  }

  @Test
  void longerThanUsualWithoutAnythingNewIsSilence() {
    open(days(10, 9, 8, 7, 6));
    visited(FEED, null, 0);

    assertThat(now().status()).isEqualTo(Status.SILENT);
    assertThat(now().message()).contains("2014-10-09");
  }

  @Test
  void silenceIsReportedWhenItBegins() {
    open(days(5, 4, 3, 2, 1));
    visited(FEED, null, 0);
    watch.report();
    assertThat(kept.last("daily").status()).isEqualTo(Status.WELL);

    clock.now = NOW.plus(Duration.ofDays(2));
    watch.report();
    assertThat(kept.last("daily").status()).isEqualTo(Status.SILENT);
    assertThat(kept.last("daily").since()).isEqualTo(clock.now);
  }

  @Test
  void whereNothingHappensItIsSaidThatSomebodyWatches() {
    open();
    visited(FEED, null, 0);
    watch.report();
    clock.now = NOW.plus(SourceHealth.REPORTED_EVERY).minusSeconds(1);
    watch.report();
    assertThat(kept.last("daily").reported()).isEqualTo(NOW);

    clock.now = NOW.plus(SourceHealth.REPORTED_EVERY);
    watch.report();
    assertThat(kept.last("daily").reported()).isEqualTo(clock.now);
    assertThat(kept.last("daily").asOf(clock.now.plus(SourceHealth.REPORTED_EVERY)).status())
        .isEqualTo(Status.WELL);
  }

  @Test
  void whoSpeaksSeldomIsNotSilentSoSoon() {
    open(days(70, 63, 56, 49, 42, 35, 28, 21, 14, 7));
    visited(FEED, null, 0);

    assertThat(now().status()).isEqualTo(Status.WELL);
  }

  @Test
  void aDateAheadIsNoPublication() {
    open(days(10, 9, 8, 7, 6, -1));
    visited(FEED, null, 0);

    assertThat(now().status()).isEqualTo(Status.SILENT);
  }

  @Test
  void aNumberThatIsMissingInASeriesIsAGapUntilItIsThere() {
    open();
    String symbol = "A/C.3/81/L.4";
    String url = "https://example.com/" + symbol;
    String message = symbol + " is missing: there are later numbers of its series";
    PageState missing = state(url, message, 1);
    watch.visited(
        OURS,
        state(FEED, null, 0),
        new Outcome(List.of(state(FEED, null, 0), missing), List.of(), List.of(), List.of()));

    assertThat(now().status()).isEqualTo(Status.GAP);
    assertThat(now().gaps()).containsExactly(symbol);

    visited(url, "not there", 2);
    assertThat(now().gaps()).as("another look does not fill it").containsExactly(symbol);
    visited(url, null, 0);
    assertThat(now().status()).isEqualTo(Status.WELL);
  }

  @Test
  void whatItsSeriesFindsIsNoGapEvenIfItCannotBeRead() {
    open();
    String url = "https://example.com/A/C.3/81/L.4";
    PageState missing =
        state(url, "A/C.3/81/L.4 is missing: there are later numbers of its series", 1);
    PageState series = state(FEED, null, 0);
    List<PageState> both = List.of(series, missing);
    watch.visited(OURS, series, new Outcome(both, List.of(), List.of(), List.of()));
    assertThat(now().status()).isEqualTo(Status.GAP);

    watch.visited(OURS, series, Outcome.discovered(series, List.of(missing.dueAtOnce())));
    visited(url, "The PDF is scanned", 1);

    assertThat(now().gaps()).isEmpty();
  }

  @Test
  void theNextOwnerGoesOnWhereTheFormerLeft() {
    open(days(5, 4, 3, 2, 1));
    visited(FEED, "no feed", 1);
    watch.closed(OURS);
    assertThat(watch.of("daily")).isEmpty();
    clock.now = NOW.plusSeconds(60);

    HealthWatch next = new HealthWatch(sources, kept, clock);
    next.opened(OURS, url -> true, List.of(state(FEED, "no feed", 1)));

    SourceHealth taken = next.of("daily").orElseThrow();
    assertThat(taken.status()).isEqualTo(Status.FAILING);
    assertThat(taken.since()).isEqualTo(NOW);
    assertThat(taken.message()).isEqualTo("no feed");
    assertThat(taken.silentFrom()).isEqualTo(NOW.plus(Duration.ofDays(1)));
  }

  @Test
  void whatIsNoLongerWatchedIsTakenBack() {
    open();
    watch.report();
    HealthWatch next = new HealthWatch(SourceList.EMPTY, kept, clock);
    next.opened(OURS, url -> true, List.of());

    assertThat(kept.reported).isEmpty();
  }

  @Test
  void reportsThatTellOfLaterTimesAloneAreRare() {
    open();
    for (int second = 0; second < 20; second++) {
      clock.now = NOW.plusSeconds(second);
      visited(FEED, null, 0);
      watch.report();
    }
    assertThat(kept.count).isLessThanOrEqualTo(5);
    assertThat(kept.last("daily").lastSuccess()).isAfter(NOW.plusSeconds(10));
  }

  @Test
  void aPlaceThatHasMovedFailsWhereItIsNow() {
    open();
    PageState failed =
        new PageState(
            MOVED, "daily", null, List.of(FEED), null, null, null, null, 0, NOW, NOW, 1, "no feed");
    watch.visited(OURS, moved(), Outcome.rejected(failed, rejection(MOVED, "no feed")));

    assertThat(now().status()).isEqualTo(Status.FAILING);
    assertThat(now().places()).extracting("url").containsExactly(FEED, MOVED);
  }

  @Test
  void aPartOnAnotherHostFailsItsSourceUntilItIsNamedNoMore() {
    open();
    visited(FEED, null, 0);
    PageState part = state(MOVED, "gone", 1).as(PlaceState.partOf(FEED));
    watch.visited(OURS, part, Outcome.rejected(part, rejection(MOVED, "gone")));
    assertThat(now().status()).isEqualTo(Status.FAILING);

    watch.forgotten(OURS, part);
    assertThat(now().status()).isEqualTo(Status.WELL);
  }

  @Test
  void aSourceDoesNotFailForOnePartOfSeveralWhichIsToldByItsAddress() {
    open();
    visited(FEED, null, 0);
    PageState dead = state(MOVED, "gone", 1).as(PlaceState.partOf(FEED));
    PageState good = state(MOVED + "/2", null, 0).as(PlaceState.partOf(FEED));
    watch.visited(OURS, good, Outcome.of(good));
    watch.visited(OURS, dead, Outcome.rejected(dead, rejection(MOVED, "gone")));

    assertThat(now().status()).isEqualTo(Status.WELL);
    assertThat(now().message()).isEqualTo(MOVED + ": gone");

    PageState late = state(MOVED + "/2", "gone too", 1).as(PlaceState.partOf(FEED));
    watch.visited(OURS, late, Outcome.rejected(late, rejection(MOVED + "/2", "gone too")));
    assertThat(now().status()).isEqualTo(Status.FAILING);
  }

  @Test
  void aPlaceThatMovedForGoodOnItsHostIsTold() {
    open();
    PageState moved = PageState.discovered(FEED, "daily", "https://daily.example/new", null);
    watch.visited(OURS, moved, Outcome.of(moved));

    assertThat(now().status()).isEqualTo(Status.WELL);
    assertThat(now().message()).endsWith("has moved permanently to https://daily.example/new");
  }

  @Test
  void thatAPartIsNamedIsNoPublication() {
    open(days(10, 9, 8, 7, 6));
    PageState part = PageState.discovered(MOVED, "daily", null, null).as(PlaceState.partOf(FEED));
    watch.visited(
        OURS, state(FEED, null, 0), Outcome.discovered(state(FEED, null, 0), List.of(part)));

    assertThat(now().status()).isEqualTo(Status.SILENT);
  }

  @Test
  void thatAPlaceHasMovedIsNoPublication() {
    open(days(10, 9, 8, 7, 6));
    watch.visited(
        OURS, state(FEED, null, 0), Outcome.discovered(state(FEED, null, 0), List.of(moved())));

    assertThat(now().status()).isEqualTo(Status.SILENT);
  }

  @Test
  void theFiguresAreMetrics() {
    open();
    SimpleMeterRegistry meters = new SimpleMeterRegistry();
    new HealthMeters(sources, watch).bindTo(meters);
    visited(FEED, "gone", 1);

    assertThat(errors(meters)).isEqualTo(1);
    assertThat(meters.get("rapporteur.source.status").tag("status", "failing").gauge().value())
        .isEqualTo(1);
  }

  @Test
  void whatWasDoneStaysCountedWhereHostsGoToAnotherInstance() throws Exception {
    open();
    SimpleMeterRegistry meters = new SimpleMeterRegistry();
    new HealthMeters(sources, watch).bindTo(meters);
    visited(FEED, "gone", 1);

    watch.closed(OURS);

    assertThat(errors(meters)).isEqualTo(1);
  }

  @Test
  void ofASourceThatIsWatchedNoMoreThereAreNoMetrics() throws Exception {
    SimpleMeterRegistry meters = new SimpleMeterRegistry();
    new HealthMeters(sources, watch).bindTo(meters);
    meters.counter("other", "source", "daily");

    new HealthMeters(SourceList.EMPTY, watch).bindTo(meters);

    assertThat(meters.getMeters())
        .extracting(meter -> meter.getId().getName())
        .containsOnly("other");
  }

  private static double errors(SimpleMeterRegistry meters) {
    return meters.get("rapporteur.source.errors").tag("source", "daily").functionCounter().count();
  }

  private void open(PageState... pages) {
    watch.opened(OURS, url -> true, List.of(pages));
  }

  private static PageState moved() {
    return PageState.discovered(FEED, "daily", null, null).redirectedTo(MOVED, MOVED);
  }

  private SourceHealth now() {
    return watch.of("daily").orElseThrow();
  }

  private static PageState[] days(int... ago) {
    return java.util.Arrays.stream(ago)
        .mapToObj(days ->
            PageState.discovered(
                "https://example.com/" + days,
                "daily",
                null,
                NOW.minus(Duration.ofDays(days)).toString()))
        .toArray(PageState[]::new);
  }

  private void visited(String url, @Nullable String error, int failures) {
    PageState after = state(url, error, failures);
    Outcome outcome =
        error == null ? Outcome.of(after) : Outcome.rejected(after, rejection(url, error));
    watch.visited(OURS, state(url, null, 0), outcome);
  }

  private void hiccup(int failures) {
    PageState after = state(FEED, "503", failures);
    watch.visited(OURS, state(FEED, null, 0), Outcome.of(after));
  }

  private static PageState state(String url, @Nullable String error, int failures) {
    return new PageState(
        url, "daily", null, List.of(), null, null, null, null, 0, NOW, NOW, failures, error);
  }

  private static Rejection rejection(String url, String error) {
    return new Rejection(
        "ingest", Category.NOT_A_FEED, url, error, NOW, Topics.PAGES, url, null, null);
  }

  /** A clock that is set by hand. */
  private static final class Hands extends Clock {

    private Instant now = NOW;

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  /** Keeps the last report of each source. */
  private static final class Kept implements Reports {

    private final List<SourceHealth> reported = new ArrayList<>();
    private int count;

    SourceHealth last(String source) {
      return reported.stream().filter(one -> one.source().equals(source)).findFirst().orElseThrow();
    }

    @Override
    public List<SourceHealth> last(int partition) {
      return List.copyOf(reported);
    }

    @Override
    public CompletableFuture<?> report(SourceHealth health) {
      count++;
      reported.removeIf(one -> one.source().equals(health.source()));
      reported.add(health);
      return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletableFuture<?> forget(String source, int partition) {
      reported.removeIf(one -> one.source().equals(source));
      return CompletableFuture.completedFuture(null);
    }
  }
}
