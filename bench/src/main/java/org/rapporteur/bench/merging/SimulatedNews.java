package org.rapporteur.bench.merging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.rapporteur.contract.Stage;
import org.rapporteur.contract.document.DateEvidence;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.document.DocumentId;
import org.rapporteur.contract.document.DocumentKind;
import org.rapporteur.contract.enriched.Actor;
import org.rapporteur.contract.enriched.Development;
import org.rapporteur.contract.enriched.DevelopmentObject;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.contract.enriched.Precision;

/**
 * Documents that tell of developments as the press does: most of something recent that others tell
 * too, some of something new, a few of something long ago. Always the same ones.
 */
final class SimulatedNews {

  private static final int PER_DOCUMENT = 4;
  private static final double NEW = 0.4;
  private static final double RECENT = 0.9;
  private static final int RECENTLY = 2000;
  private static final int SOURCES = 300;
  private static final LocalDate FIRST = LocalDate.of(2014, 1, 1);
  private static final String SENTENCE =
      "On that day the delegation put its draft before the others and asked for support. ";

  private final Random random = new Random(1);
  private int documents;
  private int developments;

  /** The next documents; each tells of {@value #PER_DOCUMENT} developments. */
  List<EnrichedDocument> next(int count) {
    List<EnrichedDocument> next = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<Development> told = new ArrayList<>();
      for (int at = 0; at < PER_DOCUMENT; at++) {
        told.add(development(drawn(), at));
      }
      next.add(document(told));
    }
    return next;
  }

  /** Documents that all tell of one development. */
  List<EnrichedDocument> ofOne(int count) {
    List<EnrichedDocument> next = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      next.add(document(List.of(development(-1, 0))));
    }
    return next;
  }

  private int drawn() {
    if (developments == 0 || random.nextDouble() < NEW) {
      return developments++;
    }
    int oldest = random.nextDouble() < RECENT ? Math.max(0, developments - RECENTLY) : 0;
    return random.nextInt(oldest, developments);
  }

  private static Development development(int number, int at) {
    int start = at * SENTENCE.length();
    return new Development(
        "d" + at,
        FIRST.plusDays(Math.floorMod(number, 4000)).toString(),
        Precision.DAY,
        Stage.TABLED,
        List.of(new Actor("state:PRK", "Democratic People's Republic of Korea")),
        DevelopmentObject.reference("A/C.3/" + (60 + Math.floorMod(number, 40)) + "/L." + number),
        null,
        start,
        start + SENTENCE.length() - 1,
        "simulated",
        0.9);
  }

  private EnrichedDocument document(List<Development> told) {
    int number = documents++;
    String url = "https://news.example/" + number;
    Document document =
        new Document(
            DocumentId.ofUrl(url),
            1,
            url,
            url,
            "source-" + number % SOURCES,
            DocumentKind.NEWS,
            "A draft is put forward",
            List.of(),
            "Publisher " + number % SOURCES,
            "en",
            FIRST.plusDays(number / 10).toString(),
            DateEvidence.GIVEN,
            Instant.parse("2026-01-01T00:00:00Z"),
            null,
            List.of(),
            SENTENCE.repeat(PER_DOCUMENT));
    return new EnrichedDocument(
        document, 1, List.of(), List.of(), List.of(), List.of(), told, false);
  }
}
