package org.rapporteur.ingest.crawl.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.rapporteur.contract.crawl.PageState;
import org.rapporteur.contract.crawl.PlaceState;
import org.rapporteur.ingest.crawl.visit.Observer;
import org.rapporteur.ingest.crawl.visit.Outcome;
import org.rapporteur.ingest.crawl.visit.Places;
import org.rapporteur.ingest.crawl.visit.Visits;
import org.rapporteur.ingest.crawl.visit.host.Gates;
import org.rapporteur.ingest.source.SourceList;

class TerritoryTest implements Observer {

  private static final Instant NOW = Instant.parse("2014-10-15T12:00:00Z");

  private final List<PageState> forgotten = new ArrayList<>();
  private final Territory territory =
      new Territory(0, new HostPartitions(1), null, nobodys(), this, Clock.systemUTC());

  @Test
  void aPartThatIsNamedNoMoreIsForgotten() {
    PageState part = page("https://cdn.example/1").as(PlaceState.partOf("https://daily.example/"));
    territory.open(List.of());
    territory.hear(part);

    territory.forget(part.url());

    assertThat(territory.find(part.url())).isNull();
    assertThat(forgotten).containsExactly(part);
  }

  @Test
  void nothingElseIsForgottenWhileItIsVisited() {
    PageState article = page("https://daily.example/1");
    PageState place = page("https://daily.example/rss").as(PlaceState.NEW);
    territory.open(List.of());
    territory.hear(article);
    territory.hear(place);

    territory.forget(article.url());
    territory.forget(place.url());

    assertThat(territory.size()).isEqualTo(2);
    assertThat(forgotten).isEmpty();
  }

  @Test
  void whatWasRemovedBeforeIsNotRestored() {
    PageState article = page("https://daily.example/1");
    territory.hear(article);
    territory.forget(article.url());

    assertThat(territory.size()).isZero();
  }

  /** Nothing is watched. */
  private static Visits nobodys() {
    Gates gates = new Gates(null, true, null);
    Places places = new Places(SourceList.EMPTY);
    return new Visits(null, gates, places, null, null, null, null, null, Clock.systemUTC());
  }

  private static PageState page(String url) {
    return new PageState(
        url, "daily", null, List.of(), null, null, null, null, 0, NOW, NOW, 0, null);
  }

  @Override
  public void opened(int partition, Predicate<String> has, Collection<PageState> pages) {}

  @Override
  public void visited(int partition, PageState before, Outcome outcome) {}

  @Override
  public void forgotten(int partition, PageState part) {
    forgotten.add(part);
  }

  @Override
  public void closed(int partition) {}
}
