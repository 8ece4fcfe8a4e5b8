package org.rapporteur.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.contract.alert.Alert;
import org.rapporteur.contract.alert.Subscription;
import org.rapporteur.contract.crawl.SourceHealth;
import org.rapporteur.contract.crawl.SourceHealth.Status;

class SourceStatesTest {

  private static final Instant THEN = Instant.parse("2026-11-16T12:00:00Z");

  private final SourceStates states = new SourceStates();

  @Test
  void whatBeginsWellIsNoNews() {
    assertThat(states.next("gazette/0", part(0, Status.UNKNOWN))).isEmpty();
    assertThat(states.next("gazette/0", part(0, Status.WELL))).isEmpty();
  }

  @Test
  void onePartThatFailsIsToldOnceAndItsEndToo() {
    states.next("gazette/0", part(0, Status.WELL));
    states.next("gazette/1", part(1, Status.WELL));
    assertThat(states.next("gazette/1", part(1, Status.FAILING))).isPresent();
    assertThat(states.next("gazette/0", part(0, Status.FAILING))).isEmpty();
    assertThat(states.next("gazette/1", part(1, Status.WELL))).isEmpty();
    assertThat(states.next("gazette/0", null).orElseThrow().title())
        .isEqualTo("The Gazette does well again");
    assertThat(states.next("gazette/1", null)).isEmpty();
  }

  @Test
  void anotherNumberThatIsMissingIsAnotherGap() {
    assertThat(states.next("gazette/0", part(0, Status.GAP, "A/C.3/81/L.2"))).isPresent();
    assertThat(states.next("gazette/0", part(0, Status.GAP, "A/C.3/81/L.2"))).isEmpty();
    assertThat(states.next("gazette/0", part(0, Status.GAP, "A/C.3/81/L.2", "A/C.3/81/L.7")))
        .isPresent();
    assertThat(states.next("gazette/0", part(0, Status.GAP, "A/C.3/81/L.7"))).isEmpty();
  }

  @Test
  void whatNobodyTellsOfAnyMoreIsToldOnceAndItsEndToo() {
    states.next("gazette/0", part(0, Status.WELL));
    states.next("gazette/1", part(1, Status.FAILING));
    Instant late = THEN.plus(SourceHealth.HOLDS_FOR).plusSeconds(1);

    assertThat(states.passed(THEN.plus(SourceHealth.HOLDS_FOR))).isEmpty();
    SourceStates.Change change = states.passed(late).getFirst();
    assertThat(change.title()).isEqualTo("The Gazette is not watched any more");
    assertThat(change.text()).contains("unwatched", "2026-11-16T12:00:00Z", "failing");
    assertThat(states.passed(late.plusSeconds(60))).isEmpty();

    assertThat(states.next("gazette/0", part(0, Status.WELL, late))).isEmpty();
    assertThat(states.next("gazette/1", part(1, Status.WELL, late)).orElseThrow().title())
        .isEqualTo("The Gazette does well again");
  }

  @Test
  void whoAskedForATroubleHearsOfItsEnd() throws Exception {
    try (AlertMatcher matcher = new AlertMatcher()) {
      for (String query : List.of("*:*", "failing", "source:gazette", "silent", "source:wire")) {
        matcher.register(
            new Subscription(query, query, query, Subscription.On.SOURCES, List.of(), THEN));
      }
      Alerts alerts = new Alerts(matcher, Clock.systemUTC());
      var failing = states.next("gazette/0", part(0, Status.FAILING)).orElseThrow();
      var well = states.next("gazette/0", part(0, Status.WELL)).orElseThrow();

      assertThat(alerts.of(failing))
          .extracting(Alert::subscription)
          .containsExactlyInAnyOrder("*:*", "failing", "source:gazette");
      assertThat(alerts.of(well))
          .extracting(Alert::subscription)
          .containsExactlyInAnyOrder("*:*", "failing", "source:gazette");
      assertThat(alerts.of(well).getFirst().id()).isEqualTo(alerts.of(well).getFirst().id());
    }
  }

  private static SourceHealth part(int partition, Status status, String... gaps) {
    return part(partition, status, THEN, gaps);
  }

  private static SourceHealth part(int partition, Status status, Instant reported, String... gaps) {
    return new SourceHealth(
        "gazette",
        "The Gazette",
        partition,
        status,
        THEN,
        THEN,
        null,
        null,
        null,
        0,
        null,
        List.of(),
        List.of(gaps),
        reported);
  }
}
