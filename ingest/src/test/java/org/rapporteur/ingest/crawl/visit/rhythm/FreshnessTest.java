package org.rapporteur.ingest.crawl.visit.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.archive.ArchivedRequest;
import org.rapporteur.archive.Payload;
import org.rapporteur.archive.Transfer;
import org.rapporteur.contract.crawl.PlaceHints;
import org.rapporteur.ingest.fetch.FetchedPage;

class FreshnessTest {

  private static final String NOON = "Wed, 15 Oct 2014 12:00:00 GMT";

  @Test
  void expiryCountsFromTheHostsOwnClock() {
    assertThat(minutes(Map.of("Date", NOON, "Expires", "Wed, 15 Oct 2014 12:14:00 GMT")))
        .isEqualTo(14);
  }

  @Test
  void whatHasExpiredMayBeAskedForAtOnce() {
    assertThat(minutes(Map.of("Date", NOON, "Expires", "Thu, 01 Dec 1994 16:00:00 GMT"))).isNull();
  }

  @Test
  void maxAgeGoesBeforeExpiry() {
    Map<String, String> headers =
        Map.of(
            "Date", NOON, "Expires", "Thu, 16 Oct 2014 12:00:00 GMT", "Cache-Control", "max-age=0");

    assertThat(minutes(headers)).isNull();
  }

  @Test
  void theLongerOfTwoWishesCounts() {
    FetchedPage answer = answer(Map.of("Cache-Control", "max-age=61"));
    PlaceHints longer = new PlaceHints(30, 60, List.of(1), List.of());

    assertThat(Freshness.added(PlaceHints.NONE, answer).pause()).isEqualTo(2);
    assertThat(Freshness.added(longer, answer)).isEqualTo(longer);
  }

  private static Integer minutes(Map<String, String> headers) {
    return Freshness.added(PlaceHints.NONE, answer(headers)).pause();
  }

  private static FetchedPage answer(Map<String, String> headers) {
    Map<String, List<String>> all = new HashMap<>();
    headers.forEach((name, value) -> all.put(name, List.of(value)));
    Instant fetched = Instant.parse("2014-10-15T12:30:00Z");
    Transfer transfer =
        new Transfer(
            new ArchivedRequest("/rss", Map.of(), null), List.of("HTTP/1.1 200 OK"), null, false);
    Payload body = Payload.of(new byte[0]);
    return new FetchedPage(
        "https://daily.example/rss", 200, all, body, transfer, fetched, false, List.of());
  }
}
