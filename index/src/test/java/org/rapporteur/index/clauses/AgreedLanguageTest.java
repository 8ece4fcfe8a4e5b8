package org.rapporteur.index.clauses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.contract.document.DateEvidence;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.document.DocumentKind;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.index.clauses.AgreedLanguage.Formulation;
import org.rapporteur.index.clauses.AgreedLanguage.Member;
import org.rapporteur.index.clauses.AgreedLanguage.Traced;

class AgreedLanguageTest {

  private static final String CALM = "Urges calm in the dovecotes of the old town;";
  private static final String CALM_AT_NIGHT =
      "Urges calm at night in the dovecotes of the old town;";
  private static final String OIL = "Requests the makers of lamp oil to lower their prices;";
  private static final String GULLS = "Notes the return of the gulls to the western cliffs;";

  @Test
  void languageIsFollowedThroughEveryYear() {
    AgreedLanguage agreed =
        AgreedLanguage.of(
            List.of(
                member("2019", OIL, CALM),
                member("2020", CALM),
                member("2021", GULLS, CALM_AT_NIGHT)));
    assertThat(agreed.texts()).hasSize(3);
    Traced gulls = agreed.clauses().get(0);
    assertThat(gulls.since()).isEqualTo("2021");
    assertThat(gulls.wordings()).hasSize(1);
    Traced calm = agreed.clauses().get(1);
    assertThat(calm.since()).isEqualTo("2019");
    assertThat(calm.sinceUnchanged()).isEqualTo("2021");
    assertThat(calm.wordings())
        .extracting(Formulation::published)
        .containsExactly("2021-12-16", "2020-12-16", "2019-12-16");
  }

  @Test
  void languageThatRestedAYearIsFoundAgain() {
    AgreedLanguage agreed =
        AgreedLanguage.of(
            List.of(member("2019", OIL, CALM), member("2020", CALM), member("2021", OIL, CALM)));
    assertThat(agreed.clauses().getFirst().since()).isEqualTo("2019");
    assertThat(agreed.clauses().getFirst().wordings()).hasSize(2);
    assertThat(agreed.clauses().get(1).sinceUnchanged()).isEqualTo("2019");
  }

  @Test
  void aFirstTextHasNoEarlierLanguage() {
    AgreedLanguage agreed = AgreedLanguage.of(List.of(member("2019", CALM)));
    assertThat(agreed.clauses().getFirst().since()).isEqualTo("2019");
  }

  @Test
  void theYearIsThatOfTheAdoption() {
    ResolutionText text =
        text(
            "2022-01-10",
            "A/RES/76/901\n\nResolution adopted by the General Assembly on 16 December 2021\n\n"
                + "76/901. Lamps\n\nThe General Assembly,\n\n1. "
                + CALM);
    assertThat(text.year()).isEqualTo("2021");
    assertThat(text.title()).isEqualTo("Lamps");
  }

  private static Member member(String year, String... clauses) {
    String words = "Lamps\n\nThe General Assembly,\n\n" + numbered(clauses);
    return new Member(text(year + "-12-16", words), words);
  }

  private static String numbered(String... clauses) {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < clauses.length; at++) {
      text.append(at + 1).append(". ").append(clauses[at]).append("\n\n");
    }
    return text.toString();
  }

  private static ResolutionText text(String published, String words) {
    Document document =
        new Document(
            "d" + published,
            1,
            null,
            null,
            "test",
            DocumentKind.RESOLUTION,
            null,
            List.of(),
            null,
            "en",
            published,
            DateEvidence.GIVEN,
            null,
            null,
            List.of(),
            words);
    return ResolutionText.of(
        new EnrichedDocument(
            document, 1, List.of(), List.of(), List.of(), List.of(), List.of(), false));
  }
}
