package org.rapporteur.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PaceTest {

  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final PassingTime time = new PassingTime();
  private final Pace pace = new Pace(time);

  @Test
  void theFirstQuestionIsFree() throws Exception {
    ask("a", SECOND, Duration.ZERO);

    assertThat(time.passed()).isZero();
  }

  @Test
  void thePauseBeginsWhereTheExchangeEnds() throws Exception {
    ask("a", SECOND, MINUTE);
    ask("a", SECOND, Duration.ZERO);

    assertThat(time.passed()).isEqualTo(MINUTE.plus(SECOND));
  }

  @Test
  void aPauseThatIsOverIsNotWaitedForAgain() throws Exception {
    ask("a", SECOND, Duration.ZERO);
    time.sleep(MINUTE.toNanos());
    ask("a", SECOND, Duration.ZERO);

    assertThat(time.passed()).isEqualTo(MINUTE);
  }

  @Test
  void whoeverWantsALongerPauseWaitsForIt() throws Exception {
    ask("a", SECOND, Duration.ZERO);
    ask("a", MINUTE, Duration.ZERO);

    assertThat(time.passed()).isEqualTo(MINUTE);
  }

  @Test
  void hostsDoNotWaitForEachOther() throws Exception {
    ask("a", SECOND, Duration.ZERO);
    ask("b", SECOND, Duration.ZERO);

    assertThat(time.passed()).isZero();
  }

  @Test
  void aHostIsAskedOneQuestionAtATime() throws Exception {
    Turn first = pace.take("a", SECOND);
    CompletableFuture<Turn> second = new CompletableFuture<>();
    Thread asking = Thread.ofVirtual().start(() -> take("a", second));
    while (asking.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
    assertThat(second).isNotDone();

    first.close();

    assertThat(second.get(30, TimeUnit.SECONDS)).isNotNull();
    assertThat(time.passed()).isEqualTo(SECOND);
  }

  @Test
  void whoeverGivesUpWaitingLeavesTheTurnToOthers() throws Exception {
    Turn first = pace.take("a", SECOND);
    Thread asking = Thread.ofVirtual().start(() -> take("a", new CompletableFuture<>()));
    asking.interrupt();
    asking.join();
    first.close();

    ask("a", SECOND, Duration.ZERO);

    assertThat(time.passed()).isEqualTo(SECOND);
  }

  @Test
  void aHostThatAskedForRestHasIt() throws Exception {
    pace.rest("a", MINUTE);
    pace.rest("a", SECOND);
    ask("a", SECOND, Duration.ZERO);

    assertThat(time.passed()).isEqualTo(MINUTE);
  }

  @Test
  void ofManyHostsThoseThatWereLatelyAskedAreRemembered() throws Exception {
    for (int host = 0; host < 20_000; host++) {
      ask("host" + host, SECOND, Duration.ZERO);
    }
    ask("host0", SECOND, Duration.ZERO);

    assertThat(time.passed()).isEqualTo(SECOND);
  }

  private void ask(String host, Duration pause, Duration exchange) throws InterruptedException {
    try (Turn _ = pace.take(host, pause)) {
      time.sleep(exchange.toNanos());
    }
  }

  private void take(String host, CompletableFuture<Turn> turn) {
    try {
      turn.complete(pace.take(host, SECOND));
    } catch (InterruptedException e) {
      turn.cancel(false);
    }
  }

  /** Passes as soon as somebody waits for it. */
  private static final class PassingTime implements Pace.Timer {

    private long nanos;

    Duration passed() {
      return Duration.ofNanos(nanos());
    }

    @Override
    public synchronized long nanos() {
      return nanos;
    }

    @Override
    public synchronized void sleep(long time) {
      nanos += time;
    }
  }
}
