package org.rapporteur.alert;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Stage;
import org.rapporteur.contract.alert.Subscription;
import org.rapporteur.contract.document.DateEvidence;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.document.DocumentKind;
import org.rapporteur.contract.enriched.Actor;
import org.rapporteur.contract.enriched.Development;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.contract.enriched.EntityKind;
import org.rapporteur.contract.enriched.EntityMention;
import org.rapporteur.contract.enriched.Precision;
import org.rapporteur.contract.enriched.Reference;
import org.rapporteur.contract.enriched.ReferenceKind;

/** A piece of news for tests, and subscriptions to it. */
final class News {

  static final Instant FETCHED = Instant.parse("2026-01-02T00:00:00Z");
  static final String TEXT = "Pyongyang showed a rival draft in Genève. It cites 66/157.";

  private News() {}

  static EnrichedDocument document() {
    return document("a", 1, 1, FETCHED);
  }

  static EnrichedDocument document(String id, int version, int rules, @Nullable Instant fetched) {
    Document document =
        new Document(
            id,
            version,
            "https://gazette.example/" + id,
            null,
            "gazette",
            DocumentKind.NEWS,
            "Counter-resolutions",
            List.of(),
            null,
            "en",
            "2014-10-16",
            DateEvidence.GIVEN,
            fetched,
            null,
            List.of(),
            TEXT);
    return new EnrichedDocument(
        document,
        rules,
        List.of(
            Reference.to("A/RES/66/157", null, ReferenceKind.RESOLUTION, "66/157", 51, 57, "test")),
        List.of(),
        List.of(),
        List.of(
            new EntityMention(
                "state:PRK", "DPRK", EntityKind.STATE, null, null, "Pyongyang", 0, 9, "test")),
        List.of(development()),
        true);
  }

  private static Development development() {
    return new Development(
        "d1",
        "2014-10-15",
        Precision.DAY,
        Stage.CIRCULATED,
        List.of(new Actor("state:PRK", "DPRK")),
        null,
        null,
        0,
        41,
        "test",
        0.9);
  }

  static Subscription onDocuments(String id, String query) {
    return new Subscription(
        id, "Subscription " + id, query, Subscription.On.DOCUMENTS, List.of(), FETCHED);
  }

  static Subscription onDevelopments(String id, String query) {
    return new Subscription(
        id, "Subscription " + id, query, Subscription.On.DEVELOPMENTS, List.of(), FETCHED);
  }
}
