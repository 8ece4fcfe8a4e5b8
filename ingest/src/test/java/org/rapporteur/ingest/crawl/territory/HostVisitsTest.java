package org.rapporteur.ingest.crawl.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.contract.crawl.PageState;

class HostVisitsTest {

  private static final Instant NOW = Instant.parse("2014-10-15T12:00:00Z");

  private final HostVisits visits = new HostVisits(Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void whatIsToBeVisitedAtOnceGoesFirstThenWhatIsDueLongest() throws Exception {
    visits.add(page("c", NOW), false);
    visits.add(page("b", NOW.minusSeconds(1)), false);
    visits.add(page("a", null), false);

    assertThat(visits.next()).isEqualTo("a");
    assertThat(visits.next()).isEqualTo("b");
    assertThat(visits.next()).isEqualTo("c");
  }

  @Test
  void aNewPlanForAPageReplacesTheOld() throws Exception {
    visits.add(page("a", NOW.minusSeconds(2)), false);
    visits.add(page("a", NOW), false);
    visits.add(page("b", NOW.minusSeconds(1)), false);

    assertThat(visits.next()).isEqualTo("b");
    assertThat(visits.next()).isEqualTo("a");
  }

  @Test
  void aPlanOfLessThanAMillisecondAheadIsKept() throws Exception {
    Clock system = Clock.systemUTC();
    HostVisits soon = new HostVisits(system);
    soon.add(page("a", system.instant().plusNanos(900_000)), false);

    assertThat(soon.next()).isEqualTo("a");
  }

  @Test
  void placesGoBeforeArticlesThatHaveWaitedLonger() throws Exception {
    visits.add(page("article", NOW.minusSeconds(100)), false);
    visits.add(page("place", NOW), true);
    visits.add(page("later", NOW.plusSeconds(1)), true);

    assertThat(visits.next()).isEqualTo("place");
    assertThat(visits.next()).isEqualTo("article");
  }

  @Test
  void anErrorInAVisitDoesNotLeaveTheHostUnvisited() {
    visits.add(page("a", NOW.minusSeconds(2)), false);
    visits.add(page("b", NOW.minusSeconds(1)), false);
    visits.add(page("c", NOW), false);
    List<String> visited = new ArrayList<>();

    visits.run(url -> {
      visited.add(url);
      switch (url) {
        case "a" -> throw new OutOfMemoryError("of a test");
        case "b" -> throw new IllegalStateException("of a test");
        default -> throw new InterruptedException();
      }
    });

    assertThat(visited).containsExactly("a", "b", "c");
  }

  @Test
  void ofABacklogTheNewestGoesFirst() throws Exception {
    visits.add(announced("old", "2026-11-01"), false);
    visits.add(announced("undated", null), false);
    visits.add(announced("new", "2026-11-21T22:00:00-05:00"), false);
    visits.add(announced("newer", "2026-11-22T04:00:00+00:00"), false);
    visits.add(announced("undated too", null), false);

    assertThat(visits.next()).isEqualTo("newer");
    assertThat(visits.next()).isEqualTo("new");
    assertThat(visits.next()).isEqualTo("old");
    assertThat(visits.next()).isEqualTo("undated");
    assertThat(visits.next()).isEqualTo("undated too");
  }

  private static PageState announced(String url, String when) {
    return PageState.discovered(url, "s", null, when);
  }

  private static PageState page(String url, Instant next) {
    return new PageState(url, "s", null, List.of(), null, null, null, null, 0, null, next, 0, null);
  }
}
