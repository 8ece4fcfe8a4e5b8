package org.rapporteur.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.rapporteur.contract.Category;
import org.rapporteur.ingest.UnreadableException;

class TimeBoxTest {

  private static final Duration SHORT = Duration.ofMillis(50);

  private final AtomicBoolean enough = new AtomicBoolean();

  @Test
  void whatEndsGivesItsResultOrItsFailure() throws Exception {
    TimeBox box = new TimeBox(Duration.ofMinutes(1), 1);
    assertThat(box.call(() -> "read")).isEqualTo("read");
    assertThatThrownBy(() ->
            box.call(() -> {
              throw new IllegalStateException("ours");
            }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(
            failure(
                    box,
                    () -> {
                      throw new IOException("cut");
                    })
                .category())
        .isEqualTo(Category.DAMAGED);
  }

  @Test
  void whatDoesNotEndIsTooSlowAndHoldsUpTheNextOnlyWhileItGoesOn() throws Exception {
    TimeBox box = new TimeBox(SHORT, 1);
    assertThat(failure(box, this::hang).category()).isEqualTo(Category.TOO_SLOW);
    assertThat(failure(box, () -> "next").getMessage()).contains("others");
    enough.set(true);
    await().atMost(Duration.ofSeconds(20)).ignoreExceptions().until(() -> box.call(() -> true));
  }

  /** Heeds no interruption, as code in a loop does. */
  private String hang() {
    while (!enough.get()) {
      Thread.onSpinWait();
    }
    return "late";
  }

  private static UnreadableException failure(
      TimeBox box, java.util.concurrent.Callable<String> work) {
    return catchThrowableOfType(UnreadableException.class, () -> box.call(work));
  }
}
