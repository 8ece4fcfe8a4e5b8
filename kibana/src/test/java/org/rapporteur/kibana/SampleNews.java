package org.rapporteur.kibana;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Stage;
import org.rapporteur.contract.document.DateEvidence;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.document.DocumentKind;
import org.rapporteur.contract.enriched.Actor;
import org.rapporteur.contract.enriched.Development;
import org.rapporteur.contract.enriched.DevelopmentObject;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.contract.enriched.Precision;
import org.rapporteur.contract.enriched.Vote;

/** Two documents with three developments: one with a vote, one of which only the month is known. */
final class SampleNews {

  static final int DOCUMENTS = 2;
  static final int DEVELOPMENTS = 3;

  private static final String DRAFT = "A/C.3/69/L.28/Rev.1";
  private static final String TEXT = "The Committee decided on " + DRAFT + " in November.";

  private SampleNews() {}

  static List<EnrichedDocument> all() {
    return List.of(
        document(
            "0123456789abcdef0123456789abcdef",
            "First Wire",
            development(
                "one",
                "2014-11-18",
                Precision.DAY,
                Stage.ADOPTED,
                new Actor("un-body:third-committee", "Third Committee"),
                Vote.recorded(111, 19, 55)),
            development(
                "two",
                "2014-11",
                Precision.MONTH,
                Stage.AMENDED,
                new Actor("country:JP", "Japan"),
                null)),
        document(
            "fedcba9876543210fedcba9876543210",
            "Second Wire",
            development(
                "three",
                "2014-10-16",
                Precision.DAY,
                Stage.CIRCULATED,
                new Actor("group:eu", "European Union"),
                null)));
  }

  private static Development development(
      String id, String date, Precision precision, Stage stage, Actor actor, @Nullable Vote vote) {
    return new Development(
        id,
        date,
        precision,
        stage,
        List.of(actor),
        DevelopmentObject.reference(DRAFT),
        vote,
        0,
        TEXT.length(),
        "sample",
        0.9);
  }

  private static EnrichedDocument document(
      String id, String publisher, Development... developments) {
    String url = "https://news.example/" + id;
    var document =
        new Document(
            id,
            1,
            url,
            url,
            "news",
            DocumentKind.NEWS,
            "A draft on its way",
            List.of(),
            publisher,
            "en",
            "2014-11-19",
            DateEvidence.META,
            Instant.parse("2014-11-19T08:00:00Z"),
            null,
            List.of(),
            TEXT);
    return new EnrichedDocument(
        document, 1, List.of(), List.of(), List.of(), List.of(), List.of(developments), false);
  }
}
