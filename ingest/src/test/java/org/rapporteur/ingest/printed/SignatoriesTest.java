package org.rapporteur.ingest.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.contract.document.DocumentKind;

class SignatoriesTest {

  @Test
  void whoSignsALetterStandsBelowItsClosingWords() {
    String letter =
        """
        PERMANENT MISSION
        OF NORLAND

        Jane Doe
        President of the Assembly

        Excellency,

        I avail myself of this opportunity to renew the assurances of my highest consideration.

        Halvard Brekke
        Ambassador
        Permanent Representative

        To: All Permanent Representatives
        New York\
        """;

    assertThat(Signatories.of(letter, DocumentKind.LETTER)).containsExactly("Halvard Brekke");
  }

  @Test
  void manyMaySign() {
    String letter =
        "Dear all,\n\nWe ask for your vote.\n\nYours sincerely,\n\nMarta Oyela\nDirector\n\n"
            + "Dr. Jon Tarrant\nPresident\n\ncc: Members of the Bureau\nOslo";

    assertThat(Signatories.of(letter, DocumentKind.LETTER))
        .containsExactly("Marta Oyela", "Jon Tarrant");
  }

  @Test
  void theUnitedNationsMarkWhoSigned() {
    String letter = "Letter dated 14 October 2031\n\nText.\n\n(Signed) Halvard Brekke\nAmbassador";

    assertThat(Signatories.of(letter, DocumentKind.LETTER)).containsExactly("Halvard Brekke");
  }

  @Test
  void statementsNameTheirSpeakerAndArticlesTheirAuthors() {
    assertThat(
            Signatories.of(
                "STATEMENT\n\nby\n\nH.E. Mr. Halvard Brekke\nAmbassador", DocumentKind.STATEMENT))
        .containsExactly("Halvard Brekke");
    assertThat(
            Signatories.of(
                "Rival texts\n\nBy Marta Oyela and Jon Tarrant\n\nText.", DocumentKind.OTHER))
        .containsExactly("Marta Oyela", "Jon Tarrant");
    assertThat(Signatories.of("결의안 배포\n\n홍길동 기자\n\n본문.", DocumentKind.OTHER))
        .containsExactly("홍길동");
  }

  @Test
  void whereNobodySignedThereIsNobody() {
    for (String text :
        List.of("Dear all,\n\nText by nobody.\n\nAnnex", "Excellency,\n\nSincerely,")) {
      assertThat(Signatories.of(text, DocumentKind.LETTER)).isEmpty();
    }
  }
}
