package org.rapporteur.ingest.crawl.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.rapporteur.contract.crawl.PageState;
import org.rapporteur.contract.crawl.PlaceState;
import org.rapporteur.contract.crawl.VisitRequest;
import org.rapporteur.ingest.crawl.visit.host.Gates;
import org.rapporteur.ingest.source.SourceListException;
import org.rapporteur.ingest.source.SourceListFixture;

/** Which pages are visited because somebody wants their source visited. */
class RequestedVisitsTest {

  private static final Instant NOW = Instant.parse("2014-10-15T12:00:00Z");
  private static final String INDEX = "https://daily.example/index.xml";

  private final VisitRequest request = new VisitRequest("daily", NOW);
  private final Visits visits;

  RequestedVisitsTest() throws SourceListException {
    Places places =
        new Places(
            SourceListFixture.parse(
                "sources: [{id: daily, discover: [{sitemap: \"" + INDEX + "\"}]}]"));
    Gates gates = new Gates(null, true, null);
    visits = new Visits(null, gates, places, null, null, null, null, null, Clock.systemUTC());
  }

  @Test
  void aPlaceAndItsPartsAreVisitedAndArticlesAreNot() {
    PageState place = visited(INDEX, Duration.ofHours(1));
    PageState part =
        visited("https://daily.example/1.xml", Duration.ofHours(1)).as(PlaceState.partOf(INDEX));
    PageState article = visited("https://daily.example/story", Duration.ofHours(1));

    assertThat(visits.requested(place, request)).isPresent();
    assertThat(visits.requested(part, request)).isPresent();
    assertThat(visits.requested(article, request)).isEmpty();
    assertThat(visits.requested(place, new VisitRequest("other", NOW))).isEmpty();
  }

  @Test
  void whatWasVisitedAMomentBeforeOrSinceIsNotVisitedAgain() {
    assertThat(visits.requested(visited(INDEX, Duration.ofSeconds(50)), request)).isEmpty();
    assertThat(visits.requested(visited(INDEX, Duration.ofSeconds(-5)), request)).isEmpty();
  }

  @Test
  void itsFailuresStillCount() {
    PageState failing =
        visited(INDEX, Duration.ofHours(1)).visited(NOW.minusSeconds(3600), NOW, 7, "gone");

    assertThat(visits.requested(failing, request))
        .hasValueSatisfying(due -> {
          assertThat(due.nextVisit()).isNull();
          assertThat(due.failures()).isEqualTo(7);
          assertThat(due.lastError()).isEqualTo("gone");
        });
  }

  private static PageState visited(String url, Duration ago) {
    return PageState.discovered(url, "daily", null, null)
        .visited(NOW.minus(ago), NOW.plus(Duration.ofHours(6)), 0, null);
  }
}
