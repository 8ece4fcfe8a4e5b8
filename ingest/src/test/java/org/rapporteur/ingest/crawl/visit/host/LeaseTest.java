package org.rapporteur.ingest.crawl.visit.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LeaseTest {

  private static final Duration HOUR = Duration.ofHours(1);

  private final Lease lease = new Lease(HOUR);

  @Test
  void whileItHoldsNobodyWaits() throws Exception {
    lease.renew(System.nanoTime());

    lease.await();
  }

  @Test
  void beforeTheFirstWordOfTheGroupHostsAreNotAsked() throws Exception {
    assertWaits();
  }

  @Test
  void aWordThatCameTooLateIsNone() throws Exception {
    lease.renew(System.nanoTime() - HOUR.toNanos());

    assertWaits();
  }

  @Test
  void whatIsEndedDoesNotHold() throws Exception {
    lease.renew(System.nanoTime());
    lease.end();

    assertWaits();
  }

  @Test
  void itIsOverForAsLongAsNoWordCame() {
    lease.renew(System.nanoTime() - HOUR.multipliedBy(3).toNanos());

    lease.end();

    assertThat(lease.isOver(HOUR)).isTrue();
    assertThat(lease.isOver(HOUR.multipliedBy(3))).isFalse();

    lease.renew(System.nanoTime());
    assertThat(lease.isOver(Duration.ZERO)).isFalse();
  }

  private void assertWaits() throws Exception {
    Thread asking = Thread.ofVirtual().start(this::await);
    while (asking.getState() != Thread.State.WAITING) {
      assertThat(asking.isAlive()).isTrue();
      Thread.onSpinWait();
    }
    lease.renew(System.nanoTime());
    asking.join();
  }

  private void await() {
    try {
      lease.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
