package org.rapporteur.index.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.index.Documents.named;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.contract.document.DocumentKind;
import org.rapporteur.index.Documents;

class LineageTest {

  private static Documents draft(String text) {
    return named(text).kind(DocumentKind.DRAFT_RESOLUTION).text(text).symbols();
  }

  private static Documents resolution(String text) {
    return named(text).kind(DocumentKind.RESOLUTION).text(text).symbols();
  }

  private static List<String> kinships(Documents... documents) {
    return Lineage.of(Stream.of(documents).map(Documents::made).toList()).kinships().stream()
        .map(it -> it.from() + " " + it.kind().json() + " " + it.to())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They spoke on A/C.3/69/L.28/Rev.1. | A/C.3/69/L.28/Rev.1 revision A/C.3/69/L.28",
        "They spoke on A/C.3/69/L.28/Rev.2. | A/C.3/69/L.28/Rev.2 revision A/C.3/69/L.28/Rev.1",
        "See A/69/548/Corr.1. | A/69/548/Corr.1 corrigendum A/69/548",
        "The amendment contained in document A/C.3/78/L.58 to draft resolution A/C.3/78/L.7 fell."
            + " | A/C.3/78/L.58 amendment A/C.3/78/L.7",
        "It rejected an amendment to the revised draft resolution A/C.3/78/L.7, contained in"
            + " document A/C.3/78/L.58. | A/C.3/78/L.58 amendment A/C.3/78/L.7",
        "A/C.3/78/L.58, an amendment to draft resolution A/C.3/78/L.7, was lost."
            + " | A/C.3/78/L.58 amendment A/C.3/78/L.7",
        "It adopted draft resolution A/C.3/78/L.7 as resolution A/RES/78/190."
            + " | A/C.3/78/L.7 adopted-as A/RES/78/190",
      })
  void isReadOutOfProse(String text, String expected) {
    assertThat(kinships(named("news").text(text).symbols())).containsExactly(expected);
  }

  @Test
  void aCatalogueSaysWhatAnAmendmentAmends() {
    assertThat(
            kinships(
                draft(
                    "A/C.3/78/L.58\n\nCombating hatred: amendment to draft resolution A/C.3/78/L.7")))
        .containsExactly("A/C.3/78/L.58 amendment A/C.3/78/L.7");
  }

  @Test
  void aCatalogueSaysWhatBecameOfADraft() {
    assertThat(
            kinships(
                draft(
                    "A/C.3/78/L.49\n\nDigital matters: draft resolution\n\n"
                        + "Recalling A/RES/78/1 and the report A/78/99,\n\n"
                        + "Agenda: A/78/251, 71b\n\n"
                        + "Related documents: A/RES/78/213; A/78/481/Add.2")))
        .containsExactly(
            "A/78/481/Add.2 addendum A/78/481",
            "A/C.3/78/L.49 adopted-as A/RES/78/213",
            "A/C.3/78/L.49 reported-in A/78/481/Add.2");
  }

  @Test
  void aResolutionNamesItsDraftAndItsReportAtItsHead() {
    assertThat(
            kinships(
                resolution(
                    "A/RES/75/5\n\n[without reference to a Main Committee (A/75/L.7, as amended by"
                        + " A/75/L.9, and A/75/L.7/Add.1)]"),
                resolution(
                    "A/RES/75/190\n\n[on the report of the Third Committee (A/75/478/Add.3, para."
                        + " 39)]\n\nRecalling A/75/L.1,")))
        .contains(
            "A/75/L.7 adopted-as A/RES/75/5",
            "A/75/L.9 amendment A/75/L.7",
            "A/RES/75/190 reported-in A/75/478/Add.3")
        .doesNotContain(
            "A/75/L.9 adopted-as A/RES/75/5",
            "A/75/L.7/Add.1 adopted-as A/RES/75/5",
            "A/75/L.1 adopted-as A/RES/75/190");
  }

  @Test
  void equalTitlesTellOfNextYearAndOfWhatADraftBecame() {
    assertThat(
            kinships(
                resolution("A/RES/75/190\n\n75/190. Situation of human rights in Ruritania"),
                resolution("A/RES/77/226\n\n77/226. Situation of human rights in Ruritania"),
                resolution("A/RES/77/227\n\n77/227. Situation of human rights in Utopia"),
                draft("A/C.3/77/L.32")
                    .title("Situation of human rights in Ruritania: draft resolution /")))
        .containsExactly(
            "A/RES/77/226 successor A/RES/75/190", "A/C.3/77/L.32 adopted-as A/RES/77/226");
  }

  @Test
  void aTextsLifeIsOneWithoutItsAmendmentsAndReports() {
    Lineage lineage =
        Lineage.of(
            List.of(
                draft("A/C.3/78/L.7/Rev.1\n\nResolution: A/RES/78/190\n\nReport: A/78/478").made(),
                draft("A/C.3/78/L.58\n\nAmendment to draft resolution A/C.3/78/L.7/Rev.1").made()));
    assertThat(lineage.life("A/RES/78/190"))
        .containsExactlyInAnyOrder("A/RES/78/190", "A/C.3/78/L.7/Rev.1", "A/C.3/78/L.7");
    assertThat(lineage.around("A/C.3/78/L.7")).hasSize(4);
  }
}
