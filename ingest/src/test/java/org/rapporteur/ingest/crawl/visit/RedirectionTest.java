package org.rapporteur.ingest.crawl.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.ArchivedRequest;
import org.rapporteur.archive.Payload;
import org.rapporteur.archive.Transfer;
import org.rapporteur.contract.crawl.PageState;
import org.rapporteur.ingest.UnreadableException;
import org.rapporteur.ingest.fetch.FetchedPage;
import org.rapporteur.ingest.source.Source;

class RedirectionTest {

  private static final Instant NOW = Instant.parse("2014-10-15T12:00:00Z");
  private static final Source SOURCE = Source.of("daily", "The Daily", List.of());

  @TempDir Path folder;

  @Test
  void theTargetIsDiscoveredWithTheWayThatLedThere() throws Exception {
    Outcome outcome = read(page("https://a.example/1"), "http://b.example/2?utm_source=a");

    assertThat(outcome.discovered())
        .singleElement()
        .satisfies(found -> {
          assertThat(found.url()).isEqualTo("https://b.example/2");
          assertThat(found.address()).isEqualTo("http://b.example/2?utm_source=a");
          assertThat(found.redirects()).containsExactly("https://a.example/1");
          assertThat(found.announced()).isEqualTo("2014-10-14");
        });
    assertThat(outcome.documents()).isEmpty();
    assertThat(folder).isNotEmptyDirectory();
  }

  @Test
  void aWayWithoutEndEnds() throws Exception {
    PageState page = page("https://0.example/1");
    for (int hop = 1; hop <= 5; hop++) {
      page = read(page, "https://" + hop + ".example/1").discovered().getFirst();
    }
    PageState last = page;

    assertThat(last.redirects()).hasSize(5);
    assertThatThrownBy(() -> read(last, "https://6.example/1"))
        .isInstanceOf(UnreadableException.class);
  }

  @Test
  void aCircleEnds() throws Exception {
    PageState there = read(page("https://a.example/1"), "https://b.example/1").discovered().get(0);

    assertThatThrownBy(() -> read(there, "https://a.example/1"))
        .isInstanceOf(UnreadableException.class);
  }

  @Test
  void aFrontPageIsNoArticle() {
    assertThatThrownBy(() -> read(page("https://a.example/1"), "https://b.example/"))
        .isInstanceOf(UnreadableException.class);
  }

  @Test
  void aPlaceThatMovedIsAskedAgainAtItsInterval() throws Exception {
    Outcome outcome = read(page("https://a.example/rss"), true, "https://b.example/");

    Instant next = outcome.states().getFirst().nextVisit();
    assertThat(Duration.between(NOW, next)).isEqualTo(Source.DEFAULT_INTERVAL);
    assertThat(outcome.discovered()).hasSize(1);
  }

  private Outcome read(PageState page, String target) throws UnreadableException {
    return read(page, false, target);
  }

  private Outcome read(PageState page, boolean place, String target) throws UnreadableException {
    try (Archive archive = Archive.at(folder)) {
      FetchedPage answer =
          new FetchedPage(
              States.address(page),
              302,
              Map.of("Location", List.of(target)),
              Payload.of(new byte[0]),
              new Transfer(
                  new ArchivedRequest("/1", Map.of(), null),
                  List.of("HTTP/1.1 302 Found", "Location: " + target),
                  null,
                  false),
              NOW,
              false,
              List.of());
      return new Redirection(archive, Revisits.DEFAULT)
          .read(SOURCE, place, page, answer, target, NOW);
    }
  }

  private static PageState page(String url) {
    return PageState.discovered(url, "daily", null, "2014-10-14");
  }
}
