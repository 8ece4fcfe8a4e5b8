package org.rapporteur.ingest.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.rapporteur.contract.PageState;

class HostVisitsTest {

  private static final Instant NOW = Instant.parse("2014-10-15T12:00:00Z");

  private final HostVisits visits = new HostVisits(Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void whatIsToBeVisitedAtOnceGoesFirstThenWhatIsDueLongest() throws Exception {
    visits.add(page("c", NOW));
    visits.add(page("b", NOW.minusSeconds(1)));
    visits.add(page("a", null));

    assertThat(visits.next()).isEqualTo("a");
    assertThat(visits.next()).isEqualTo("b");
    assertThat(visits.next()).isEqualTo("c");
  }

  @Test
  void aNewPlanForAPageReplacesTheOld() throws Exception {
    visits.add(page("a", NOW.minusSeconds(2)));
    visits.add(page("a", NOW));
    visits.add(page("b", NOW.minusSeconds(1)));

    assertThat(visits.next()).isEqualTo("b");
    assertThat(visits.next()).isEqualTo("a");
  }

  @Test
  void aPlanOfLessThanAMillisecondAheadIsKept() throws Exception {
    Clock system = Clock.systemUTC();
    HostVisits soon = new HostVisits(system);
    soon.add(page("a", system.instant().plusNanos(900_000)));

    assertThat(soon.next()).isEqualTo("a");
  }

  private static PageState page(String url, Instant next) {
    return new PageState(url, "s", null, null, null, null, null, 0, null, next, 0, null);
  }
}
