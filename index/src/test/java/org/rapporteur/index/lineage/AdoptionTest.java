package org.rapporteur.index.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.document.DocumentKind;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.contract.enriched.Reference;
import org.rapporteur.contract.enriched.ReferenceKind;

class AdoptionTest {

  private static final String DRAFT = "A/C.3/70/L.35";
  private static final String RESOLUTION = "A/RES/70/172";

  private static EnrichedDocument document(String text) {
    Document document =
        new Document(
            "d",
            1,
            null,
            null,
            "s",
            DocumentKind.NEWS,
            null,
            List.of(),
            null,
            "en",
            null,
            null,
            null,
            null,
            List.of(),
            text);
    List<Reference> references =
        Stream.of(
                reference(text, DRAFT, DRAFT, ReferenceKind.DRAFT_RESOLUTION),
                reference(text, "70/172", RESOLUTION, ReferenceKind.RESOLUTION))
            .flatMap(List::stream)
            .toList();
    return new EnrichedDocument(
        document, 1, references, List.of(), List.of(), List.of(), List.of(), false);
  }

  private static List<Reference> reference(
      String text, String words, String symbol, ReferenceKind kind) {
    int start = text.indexOf(words);
    return start < 0
        ? List.of()
        : List.of(Reference.to(symbol, null, kind, words, start, start + words.length(), "test"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Assembly adopted draft resolution A/C.3/70/L.35 as resolution 70/172.",
        "Draft resolution A/C.3/70/L.35 was adopted by 119 votes to 19 (resolution 70/172).",
        "By a vote, A/C.3/70/L.35 was adopted as General Assembly resolution 70/172.",
      })
  void isRead(String text) {
    assertThat(Adoption.in(document(text)))
        .extracting(Adoption::draft, Adoption::resolution)
        .containsExactly(tuple(DRAFT, RESOLUTION));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Draft resolution A/C.3/70/L.35 recalls resolution 70/172, adopted before.",
        "They tabled A/C.3/70/L.35 as well as resolution 70/172.",
        "It adopted A/C.3/70/L.35.\n\nElsewhere, it is known as resolution 70/172.",
        "Resolution 70/172 was adopted.",
      })
  void isNotReadIntoOthers(String text) {
    assertThat(Adoption.in(document(text))).isEmpty();
  }
}
