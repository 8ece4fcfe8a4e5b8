package org.rapporteur.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.contract.alert.Subscription;
import org.rapporteur.contract.document.DateEvidence;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.document.DocumentKind;
import org.rapporteur.contract.document.Snapshot;
import org.rapporteur.contract.enriched.Actor;
import org.rapporteur.contract.enriched.Development;
import org.rapporteur.contract.enriched.DevelopmentObject;
import org.rapporteur.contract.enriched.DraftMention;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.contract.enriched.EntityKind;
import org.rapporteur.contract.enriched.EntityMention;
import org.rapporteur.contract.enriched.Precision;
import org.rapporteur.contract.enriched.Reference;
import org.rapporteur.contract.enriched.ReferenceKind;
import org.rapporteur.contract.enriched.Span;
import org.rapporteur.contract.enriched.TimeExpression;
import org.rapporteur.contract.enriched.Vote;

class CodecTest {

  private static final Document DOCUMENT =
      new Document(
          "0123456789abcdef0123456789abcdef",
          2,
          "https://news.example/a?utm_source=x",
          "https://news.example/a",
          "news",
          DocumentKind.PRESS_RELEASE,
          "A title",
          List.of("A. Writer"),
          "News",
          "en",
          "2014-10-16T09:00:00+09:00",
          DateEvidence.JSON_LD,
          Instant.parse("2014-10-16T01:02:03Z"),
          new Snapshot("ab".repeat(32), "a.warc.gz", 42),
          List.of(),
          "One.\n\nTwo.");

  private static final EnrichedDocument ENRICHED =
      new EnrichedDocument(
          DOCUMENT,
          3,
          List.of(
              Reference.to(
                  "A/RES/66/157", null, ReferenceKind.RESOLUTION, "66/157", 0, 3, "symbol")),
          List.of(
              new DraftMention(
                  "draft:prk",
                  "DPRK draft",
                  List.of(new Actor("state:PRK", "Democratic People's Republic of Korea")),
                  null,
                  List.of(new Span("One", 0, 3)),
                  "draft-of")),
          List.of(new TimeExpression("2014-10-15", "Two", 6, 9, "day")),
          List.of(EntityMention.of("state:PRK", "DPRK", EntityKind.STATE, "One", 0, 3, "name")),
          List.of(
              new Development(
                  "d1",
                  "2014-10",
                  Precision.MONTH,
                  Stage.ADOPTED,
                  List.of(),
                  DevelopmentObject.draft("draft:prk"),
                  Vote.recorded(111, 19, 55),
                  0,
                  4,
                  "adopted",
                  0.9)),
          true);

  @Test
  void anEnrichedDocumentIsOneFlatObjectThatReadsBackToItself() throws Exception {
    byte[] json = Codec.write(ENRICHED);
    assertThat(Codec.read(json, EnrichedDocument.class)).isEqualTo(ENRICHED);
    assertThat(Codec.read(json, Document.class)).isEqualTo(DOCUMENT);
  }

  @Test
  void theWireFormatIsPinned() throws Exception {
    assertThat(Codec.mapper().readTree(Codec.write(ENRICHED)))
        .isEqualTo(Codec.mapper().readTree(golden("enriched-document.json")));
  }

  @Test
  void aSubscriptionKeepsItsChannels() throws Exception {
    var subscription =
        new Subscription(
            "s1",
            "Rivals",
            "counterdraft:true",
            Subscription.On.DEVELOPMENTS,
            List.of(
                new Subscription.Webhook("https://hook.example/", "whsec_x"),
                new Subscription.Mail("a@example.org", "daily")),
            Instant.EPOCH);
    assertThat(Codec.read(Codec.write(subscription), Subscription.class)).isEqualTo(subscription);
  }

  @Test
  void aRejectionCarriesTheOriginalBytes() throws Exception {
    var rejection =
        new Rejection(
            "enrich",
            Category.BAD_INPUT,
            "documents-0@1",
            "no",
            Instant.EPOCH,
            "documents",
            "k",
            Rejection.base64(new byte[] {0, -1}),
            null);
    assertThat(Codec.read(Codec.write(rejection), Rejection.class).recordBytes())
        .containsExactly(0, -1);
  }

  @Test
  void whatIsNotTheRecordIsRefusedWithItsCause() {
    for (String json : List.of("nonsense", "[]", "{}", "{\"schema\": 99}", "\u0000")) {
      assertThatThrownBy(
              () -> Codec.read(json.getBytes(StandardCharsets.UTF_8), EnrichedDocument.class))
          .as(json)
          .isInstanceOf(MalformedRecordException.class)
          .hasMessageStartingWith("not a EnrichedDocument: ");
    }
  }

  private static byte[] golden(String name) throws IOException {
    try (var in = CodecTest.class.getResourceAsStream("/golden/" + name)) {
      return in.readAllBytes();
    }
  }
}
