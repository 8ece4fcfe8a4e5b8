package org.rapporteur.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {

  private static final Duration SECOND = Duration.ofSeconds(1);

  private final Pace pace = new Pace();

  @Test
  void theFirstQuestionIsFreeAndTheNextWaitItsTurn() {
    assertThat(pace.reserve("a", SECOND, 0)).isZero();
    assertThat(pace.reserve("a", SECOND, 0)).isEqualTo(SECOND.toNanos());
    assertThat(pace.reserve("a", SECOND, 500_000_000)).isEqualTo(1_500_000_000);
    assertThat(pace.reserve("a", SECOND, 10_000_000_000L)).isZero();
  }

  @Test
  void hostsDoNotWaitForEachOther() {
    assertThat(pace.reserve("a", SECOND, 0)).isZero();
    assertThat(pace.reserve("b", SECOND, 0)).isZero();
  }

  @Test
  void aHostThatAskedForRestHasIt() {
    pace.rest("a", SECOND);

    assertThat(pace.reserve("a", SECOND, System.nanoTime())).isGreaterThan(500_000_000);
  }
}
