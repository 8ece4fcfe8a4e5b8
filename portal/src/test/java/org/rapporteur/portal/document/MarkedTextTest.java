package org.rapporteur.portal.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rapporteur.contract.Stage;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.document.DocumentKind;
import org.rapporteur.contract.enriched.Development;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.contract.enriched.EntityKind;
import org.rapporteur.contract.enriched.EntityMention;
import org.rapporteur.contract.enriched.Precision;
import org.rapporteur.contract.enriched.Reference;
import org.rapporteur.contract.enriched.ReferenceKind;
import org.rapporteur.portal.document.MarkedText.Run;

class MarkedTextTest {

  private static final String TEXT = "The EU tabled A/1/L.2.\n\nNothing more.";

  @Test
  void allCharactersButTheBlankLinesAreThere() {
    MarkedText marked = MarkedText.of(document(entity(4, 6), reference(14, 21)), null);
    assertThat(marked.paragraphs()).hasSize(2);
    assertThat(text(marked.paragraphs().get(0))).isEqualTo("The EU tabled A/1/L.2.");
    assertThat(text(marked.paragraphs().get(1))).isEqualTo("Nothing more.");
  }

  @Test
  void aMarkOpensOnceAndItsColourIsTheMostTelling() {
    MarkedText marked = MarkedText.of(document(entity(4, 21), reference(14, 21)), null);
    List<Run> runs = marked.paragraphs().getFirst();
    assertThat(runs).filteredOn(Run::opens).hasSize(2);
    Run overlap =
        runs.stream().filter(run -> run.text().equals("A/1/L.2")).findFirst().orElseThrow();
    assertThat(overlap.tone()).isEqualTo("reference");
    assertThat(overlap.marks()).hasSize(2);
  }

  @Test
  void aSentenceHasOneAnchorAndAllItsRunsNameIt() {
    MarkedText marked = MarkedText.of(document(entity(4, 6), reference(14, 21)), null);
    List<Run> runs = marked.paragraphs().getFirst();
    assertThat(runs).allMatch(run -> "s0-22".equals(run.sentence()));
    assertThat(runs).filteredOn(run -> run.anchor() != null).hasSize(1);
  }

  @Test
  void whatTheAddressAsksForIsMarkedAndAnchored() {
    MarkedText marked =
        MarkedText.of(document(entity(4, 6), reference(14, 21)), new Stretch(24, 31));
    Run asked = marked.paragraphs().get(1).getFirst();
    assertThat(asked.at()).isTrue();
    assertThat(asked.text()).isEqualTo("Nothing");
    assertThat(asked.anchor()).isEqualTo("s24-31");
  }

  @Test
  void offsetsBeyondTheTextDoNoHarm() {
    MarkedText marked =
        MarkedText.of(document(entity(30, 900), reference(14, 21)), new Stretch(700, 800));
    assertThat(text(marked.paragraphs().get(1))).isEqualTo("Nothing more.");
  }

  @Test
  void anAddressThatSaysNothingIsPassedOver() {
    assertThat(Stretch.parse("x")).isNull();
    assertThat(Stretch.parse(null)).isNull();
    assertThat(Stretch.parse("999999999999-1")).isNull();
    assertThat(Stretch.parse("3-9")).isEqualTo(new Stretch(3, 9));
  }

  private static String text(List<Run> runs) {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }

  private static EntityMention entity(int start, int end) {
    return EntityMention.of("igo:eu", "European Union", EntityKind.IGO, "EU", start, end, "name");
  }

  private static Reference reference(int start, int end) {
    return Reference.to(
        "A/1/L.2", null, ReferenceKind.DRAFT_RESOLUTION, "A/1/L.2", start, end, "symbol");
  }

  private static EnrichedDocument document(EntityMention entity, Reference reference) {
    Development tabled =
        new Development(
            "d", "2014", Precision.YEAR, Stage.TABLED, List.of(), null, null, 0, 22, "verb", 1);
    Document document =
        new Document(
            "id",
            1,
            null,
            null,
            "s",
            DocumentKind.NEWS,
            null,
            List.of(),
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(),
            TEXT);
    return new EnrichedDocument(
        document,
        1,
        List.of(reference),
        List.of(),
        List.of(),
        List.of(entity),
        List.of(tabled, tabled),
        false);
  }
}
