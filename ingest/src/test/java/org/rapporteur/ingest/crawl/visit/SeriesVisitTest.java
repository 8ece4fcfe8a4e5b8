package org.rapporteur.ingest.crawl.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.contract.crawl.PageState;
import org.rapporteur.ingest.Site;
import org.rapporteur.ingest.fetch.FetchException;
import org.rapporteur.ingest.fetch.FetchLimits;
import org.rapporteur.ingest.fetch.FetchedPage;
import org.rapporteur.ingest.fetch.Fetcher;
import org.rapporteur.ingest.fetch.Gate;
import org.rapporteur.ingest.source.Discovery;
import org.rapporteur.ingest.source.Source;

class SeriesVisitTest implements Memory {

  private static final Instant NOW = Instant.parse("2014-10-15T12:00:00Z");

  private final Site site = new Site();
  private final Fetcher fetcher = new Fetcher("test", FetchLimits.DEFAULT, Clock.systemUTC());
  private final SeriesVisit visit = new SeriesVisit(fetcher, Revisits.DEFAULT);
  private final Map<String, PageState> memory = new HashMap<>();
  private final List<String> read = new ArrayList<>();

  @AfterEach
  void close() throws Exception {
    site.close();
    fetcher.close();
  }

  @Test
  void theNextNumbersAreProbedAndWhatIsMissingBetweenIsReportedOnce() throws Exception {
    serve(1, 2, 4);

    Outcome first = visit();

    assertThat(found()).containsExactly(url(1), url(2), url(4));
    assertThat(first.rejections()).hasSize(1);
    assertThat(first.rejections().getFirst().message()).startsWith("A/C.3/69/L.3 is missing");
    remember(first);

    Outcome second = visit();
    assertThat(found()).isEmpty();
    assertThat(second.rejections()).isEmpty();
    remember(second);

    serve(3, 5);
    visit();
    assertThat(found()).containsExactlyInAnyOrder(url(3), url(5));
  }

  @Test
  void nothingIsAskedForTwiceInAVisit() throws Exception {
    serve(1, 2, 5);

    visit();

    assertThat(site.asked()).doesNotHaveDuplicates().contains("/en/A/C.3/69/L.3");
  }

  @Test
  void whatIsFoundIsReadInTheSameVisit() throws Exception {
    serve(1);

    Outcome outcome = visit();

    assertThat(outcome.discovered()).isEmpty();
    assertThat(outcome.states())
        .extracting(PageState::url, PageState::lastVisit)
        .contains(tuple(url(1), NOW));
  }

  @Test
  void whatIsFoundBeforeTheHostFailsIsKeptAndTheFailureMetAtOnce() throws Exception {
    serve(1);
    site.status("/en/A/C.3/69/L.2", 503);

    Outcome outcome = visit();

    assertThat(found()).containsExactly(url(1));
    assertThat(outcome.states().getFirst().nextVisit()).isEqualTo(NOW);
    remember(outcome);
    assertThatThrownBy(this::visit).isInstanceOf(FetchException.class);
  }

  @Test
  void whatIsTooLargeIsThereAndAskedForItself() throws Exception {
    serve(1, 3);
    site.page(
        "/en/A/C.3/69/L.2",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "application/pdf");
          exchange.sendResponseHeaders(200, 2_000_000_000L);
          exchange.getResponseBody().write(new byte[10_000]);
          exchange.getResponseBody().flush();
        });

    Outcome outcome = visit();

    assertThat(outcome.discovered()).extracting(PageState::url).containsExactly(url(2));
    assertThat(outcome.rejections()).isEmpty();
  }

  @Test
  void whatWasMissingAndIsThereNowIsRead() throws Exception {
    serve(1, 3);
    remember(visit());
    serve(2);

    visit();

    assertThat(found()).containsExactly(url(2));
  }

  @Test
  void aSeriesMayBeginLater() throws Exception {
    serve(20, 21);

    Outcome outcome = visit(new Discovery.Symbols("A/C.3/69/L.*", resolver(), 20));

    assertThat(found()).containsExactly(url(20), url(21));
    assertThat(outcome.rejections()).isEmpty();
  }

  @Test
  void aFewThatAreMissingEndNoSeries() throws Exception {
    serve(1, 9);

    visit();

    assertThat(found()).containsExactly(url(1), url(9));
  }

  @Test
  void whatCannotBeReadIsThereAllTheSameAndNotAskedForAgain() throws Exception {
    serve(1, 2, 3);
    remember(visit());
    PageState scanned = memory.get(url(2));
    memory.put(url(2), States.failed(scanned, 1, "The PDF is scanned", NOW, NOW));
    long asked = site.asked("/en/A/C.3/69/L.2");

    Outcome outcome = visit();

    assertThat(found()).isEmpty();
    assertThat(outcome.rejections()).isEmpty();
    assertThat(site.asked("/en/A/C.3/69/L.2")).isEqualTo(asked);
  }

  @Test
  void whatIsMissingIsAskedForByItsSeriesAlone() throws Exception {
    serve(1, 3);
    Outcome outcome = visit();

    PageState missing =
        outcome.states().stream().filter(it -> it.url().equals(url(2))).findFirst().orElseThrow();

    assertThat(missing.nextVisit()).isAfter(NOW.plus(Duration.ofDays(3650)));
  }

  @Test
  void whatAnotherHostHasIsNotAskedOfItHere() throws Exception {
    for (int number : new int[] {1, 2}) {
      site.redirect("/en/A/C.3/69/L." + number, elsewhere("/files/L." + number + ".pdf"));
    }

    visit();

    assertThat(found()).containsExactly(url(1), url(2));
    assertThat(site.asked()).noneMatch(path -> path.startsWith("/files"));
  }

  @Test
  void whoIsSentToAnotherHostWhateverTheSymbolFindsNothing() throws Exception {
    for (int number : new int[] {1, 2, 3, 5, 8, 13, 9_999}) {
      String symbol = "A/C.3/69/L." + number;
      site.redirect("/en/" + symbol, elsewhere("/search?symbol=" + symbol));
      site.html("/search?symbol=" + symbol, "<p>Search for documents of all sessions");
    }

    visit();

    assertThat(found()).isEmpty();
  }

  @Test
  void whereEveryNumberIsSentToOneOtherHostThatHostKnows() throws Exception {
    for (int number : new int[] {1, 2, 3, 4, 5, 7, 10, 15, 9_999}) {
      String symbol = "A/C.3/69/L." + number;
      site.redirect("/en/" + symbol, elsewhere("/store?symbol=" + symbol));
      String text = number <= 2 ? "The General Assembly, number " + number : "No such document";
      site.html("/store?symbol=" + symbol, "<p>" + text);
    }

    visit();

    assertThat(found()).containsExactly(url(1), url(2));
  }

  /** The same machine by another name, and so another host. */
  private String elsewhere(String path) {
    return site.url(path).replace("127.0.0.1", "localhost");
  }

  @Test
  void aPageThatSaysNotFoundIsNoDocument() throws Exception {
    serve(1, 2);
    for (int number : new int[] {3, 4, 5, 7, 10, 15, 9_999}) {
      String missing = "<p>No document has the symbol A/C.3/69/L." + number + ". Search again?";
      site.html("/en/A/C.3/69/L." + number, missing);
    }

    visit();

    assertThat(found()).containsExactly(url(1), url(2));
  }

  @Test
  void aSearchFormThatOneIsLedToIsNoDocument() throws Exception {
    serve(1);
    site.html("/search", "<p>Search for documents of all sessions");
    for (int number : new int[] {2, 3, 4, 6, 9, 14, 9_999}) {
      site.redirect("/en/A/C.3/69/L." + number, "/search");
    }

    visit();

    assertThat(found()).containsExactly(url(1));
  }

  @Test
  void revisionsAndAddendaOfDraftsAreFound() throws Exception {
    serve(1);
    site.html("/en/A/C.3/69/L.1/Rev.1", "<p>The General Assembly, having revised it");
    Outcome first = visit();
    assertThat(found()).containsExactly(url(1), url(1) + "/Rev.1");
    remember(first);
    site.html("/en/A/C.3/69/L.1/Rev.2", "<p>The General Assembly, having revised it again");
    site.html("/en/A/C.3/69/L.1/Add.1", "<p>The General Assembly also");

    visit();

    assertThat(found()).containsExactlyInAnyOrder(url(1) + "/Rev.2", url(1) + "/Add.1");
  }

  @Test
  void aSeriesThatSleepsIsProbedOnceADay() throws Exception {
    serve(1);
    remember(visit());
    Instant last = NOW;
    PageState state = PageState.discovered("https://un.example/*", "drafts", null, null);
    for (int i = 0; i < 40; i++) {
      Instant next = Revisits.DEFAULT.series(state, false, Source.DEFAULT_INTERVAL, last);
      state = States.unchanged(state, last, next);
      last = next;
    }

    assertThat(Duration.between(state.lastVisit(), state.nextVisit()))
        .isEqualTo(Duration.ofDays(1));
  }

  private void serve(int... numbers) {
    for (int number : numbers) {
      site.html("/en/A/C.3/69/L." + number, "<p>The General Assembly decides, for the " + number);
    }
  }

  private Outcome visit() throws Exception {
    return visit(new Discovery.Symbols("A/C.3/69/L.*", resolver(), 1));
  }

  private Outcome visit(Discovery.Symbols series) throws Exception {
    Source source =
        new Source(
            "drafts",
            "Drafts",
            null,
            null,
            List.of(series),
            org.rapporteur.ingest.source.Selectors.NONE,
            List.of(),
            List.of(),
            Source.DEFAULT_INTERVAL,
            1,
            true,
            null,
            null,
            false);
    PageState before = PageState.discovered(series.url(), "drafts", null, null);
    read.clear();
    return visit.visit(source, series, before, Gate.OPEN, this, this::read, NOW);
  }

  private Outcome read(PageState page, FetchedPage answer) {
    assertThat(answer.url()).startsWith(page.address());
    read.add(page.url());
    return Outcome.of(States.unchanged(page, NOW, NOW));
  }

  private void remember(Outcome outcome) {
    outcome.states().forEach(state -> memory.put(state.url(), state));
  }

  /** What the last visit found. */
  private List<String> found() {
    return List.copyOf(read);
  }

  private String resolver() {
    return site.url("/en/{symbol}");
  }

  private String url(int number) {
    return site.url("/en/A/C.3/69/L." + number);
  }

  @Override
  public @Nullable PageState find(String url) {
    return memory.get(url);
  }

  @Override
  public boolean has(String url) {
    return true;
  }
}
