package org.rapporteur.ingest.printed;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.contract.document.DocumentKind;
import org.rapporteur.ingest.pdf.PdfText;

class PrintedHeadTest {

  @Test
  void theSubjectIsTheTitle() {
    assertThat(title("Nordic Watch\n\nRe: Vote on both texts\n\nDear all,", null, null))
        .isEqualTo("Vote on both texts");
    assertThat(title("제목: 결의안 지지 요청\n\n본문", null, null)).isEqualTo("결의안 지지 요청");
  }

  @Test
  void theUnitedNationsNameLettersAndResolutions() {
    String letter = "Letter dated 14 October 2031 from the Permanent Representative of Norland";
    assertThat(
            title("United Nations A/86/5\n\n" + letter + "\n\nText", null, "General Assembly of"))
        .isEqualTo(letter);
    assertThat(title("United Nations\n\n86/300. Lighthouses and harbours\n\nThe", null, null))
        .isEqualTo("Lighthouses and harbours");
  }

  @Test
  void theLargestPrintIsTheTitleUnlessItIsALetterhead() {
    assertThat(title("Text", null, "Rival texts split a committee"))
        .isEqualTo("Rival texts split a committee");
    assertThat(
            title(
                "Text",
                "Rival texts split a committee - The Post",
                "Rival texts split a committee"))
        .isEqualTo("Rival texts split a committee");
    assertThat(title("Text", "A report on rival texts", "Institute of Harbours"))
        .isEqualTo("A report on rival texts");
    assertThat(title("NORLAND MISSION\n\nExcellency,\n\nText", null, "NORLAND MISSION")).isNull();
    assertThat(title("United Nations A/86/L.5\n\nText", null, "General Assembly")).isNull();
    assertThat(title("Text", null, null)).isNull();
  }

  private static @Nullable String title(
      String text, @Nullable String information, @Nullable String heading) {
    DocumentKind kind = TextKind.of(text);
    return PrintedHead.title(new PdfText(text, 1, information, heading, null, false, null), kind);
  }
}
