package org.rapporteur.ingest.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.contract.PageState;
import org.rapporteur.ingest.crawl.SourceHealth.Status;
import org.rapporteur.ingest.source.Discovery;
import org.rapporteur.ingest.source.Source;
import org.rapporteur.ingest.source.SourceList;

class SourceHealthTest {

  private static final Instant NOW = Instant.parse("2014-10-15T12:00:00Z");
  private static final String FEED = "https://example.com/rss";

  private final SourceList sources =
      SourceList.of(List.of(Source.of("daily", "Daily", List.of(new Discovery.Feed(FEED)))));
  private final SourceHealth health = new SourceHealth(sources, Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void whatWasNeverVisitedIsUnknown() {
    assertThat(health.of("daily").status()).isEqualTo(Status.UNKNOWN);
  }

  @Test
  void aPlaceThatFailsIsNotHealedByPagesThatAnswer() {
    visited(FEED, "there is a page where a feed should be");
    visited("https://example.com/a", null);

    assertThat(health.of("daily").status()).isEqualTo(Status.FAILING);
    assertThat(health.of("daily").lastError()).contains("page where a feed");
    assertThat(health.of("daily").errors()).isEqualTo(1);

    visited(FEED, null);
    assertThat(health.of("daily").status()).isEqualTo(Status.WELL);
  }

  @Test
  void longerThanUsualWithoutAnythingNewIsSilence() {
    for (int days = 10; days > 5; days--) {
      published(NOW.minus(Duration.ofDays(days)));
    }
    visited(FEED, null);

    assertThat(health.of("daily").status()).isEqualTo(Status.SILENT);
  }

  @Test
  void whoSpeaksSeldomIsNotSilentSoSoon() {
    for (int weeks = 10; weeks > 0; weeks--) {
      published(NOW.minus(Duration.ofDays(7L * weeks)));
    }
    visited(FEED, null);

    assertThat(health.of("daily").status()).isEqualTo(Status.WELL);
  }

  @Test
  void aDateAheadIsNoPublication() {
    for (int days = 10; days > 5; days--) {
      published(NOW.minus(Duration.ofDays(days)));
    }
    published(NOW.plus(Duration.ofDays(1)));
    visited(FEED, null);

    assertThat(health.of("daily").status()).isEqualTo(Status.SILENT);
  }

  @Test
  void theFiguresAreMetrics() {
    SimpleMeterRegistry meters = new SimpleMeterRegistry();
    health.bindTo(meters);
    visited(FEED, "gone");

    assertThat(meters.get("rapporteur.source.errors").tag("source", "daily").gauge().value())
        .isEqualTo(1);
    assertThat(meters.get("rapporteur.source.status").tag("status", "failing").gauge().value())
        .isEqualTo(1);
  }

  private void published(Instant moment) {
    health.restored(
        PageState.discovered("https://example.com/x", "daily", null, moment.toString()));
  }

  private void visited(String url, @Nullable String error) {
    PageState before = PageState.discovered(url, "daily", null, null);
    PageState after =
        error == null
            ? States.unchanged(before, NOW, NOW)
            : States.failed(before, 1, error, NOW, NOW);
    health.visited(before, Outcome.of(after));
  }
}
