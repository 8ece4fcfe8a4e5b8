package org.rapporteur.ingest.crawl.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.contract.PageState;
import org.rapporteur.ingest.Site;
import org.rapporteur.ingest.fetch.FetchLimits;
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

  @AfterEach
  void close() throws Exception {
    site.close();
    fetcher.close();
  }

  @Test
  void theNextNumbersAreProbedAndWhatIsMissingBetweenIsReportedOnce() throws Exception {
    serve(1, 2, 4);

    Outcome first = visit();

    assertThat(found(first)).containsExactly(url(1), url(2), url(4));
    assertThat(first.rejections()).hasSize(1);
    assertThat(first.rejections().getFirst().message()).startsWith("A/C.3/69/L.3 is missing");
    remember(first);

    Outcome second = visit();
    assertThat(second.discovered()).isEmpty();
    assertThat(second.rejections()).isEmpty();
    remember(second);

    serve(3, 5);
    assertThat(found(visit())).containsExactlyInAnyOrder(url(3), url(5));
  }

  @Test
  void whatWasMissingAndIsThereNowIsVisitedAtOnce() throws Exception {
    serve(1, 3);
    remember(visit());
    serve(2);

    PageState late = visit().discovered().getFirst();

    assertThat(late.url()).isEqualTo(url(2));
    assertThat(late.nextVisit()).isNull();
    assertThat(late.lastVisit()).isEqualTo(NOW);
  }

  @Test
  void aSeriesMayBeginLater() throws Exception {
    serve(20, 21);

    Outcome outcome = visit(new Discovery.Symbols("A/C.3/69/L.*", resolver(), 20));

    assertThat(found(outcome)).containsExactly(url(20), url(21));
    assertThat(outcome.rejections()).isEmpty();
  }

  private void serve(int... numbers) {
    for (int number : numbers) {
      site.html("/en/A/C.3/69/L." + number, "<p>The General Assembly");
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
    return visit.visit(source, series, before, Gate.OPEN, this, NOW);
  }

  private void remember(Outcome outcome) {
    outcome
        .discovered()
        .forEach(state -> memory.put(state.url(), States.unchanged(state, NOW, NOW)));
    outcome.states().forEach(state -> memory.put(state.url(), state));
  }

  private static List<String> found(Outcome outcome) {
    return outcome.discovered().stream().map(PageState::url).toList();
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
