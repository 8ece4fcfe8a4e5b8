package org.rapporteur.ingest.pdf.paragraph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphsTest {

  private static final String PRINTED =
      """
      The two groups met on Monday to compare what each of them had
      written, and found that they agreed on little. One of them asked
      that the matter be put off until the winter; the other would not
      hear of it.

      On Tuesday they met again. By then one group had given its text
      to the secretariat, which had it translated into all languages
      of the organization before the evening.
      """;

  private static final String REJOINED =
      """
      The two groups met on Monday to compare what each of them had written, and found that they \
      agreed on little. One of them asked that the matter be put off until the winter; the other \
      would not hear of it.

      On Tuesday they met again. By then one group had given its text to the secretariat, which \
      had it translated into all languages of the organization before the evening.\
      """;

  @Test
  void linesOfAPrintedTextAreRejoined() {
    assertThat(Paragraphs.rejoin(PRINTED)).isEqualTo(REJOINED);
  }

  @Test
  void aTableOfAMillionRowsIsLeftAsItIs() {
    String rows = "one of the rows,\n".repeat(1_000_000);
    assertThat(Paragraphs.rejoin(rows)).isSameAs(rows);
  }

  @Test
  void aBlankLineAfterEveryLineMakesNoParagraphs() {
    String spaced = PRINTED.replace("\n\n", "\n \n").replace("\n", "\n\n");
    assertThat(Paragraphs.rejoin(spaced)).isEqualTo(REJOINED);
  }

  @Test
  void wellFormedTextIsUnchanged() {
    String text = "A title\n\n" + REJOINED + "\n\n- an item\n- another item,\n  set in\n";
    assertThat(Paragraphs.rejoin(text)).isEqualTo(text);
    assertThat(Paragraphs.rejoin(REJOINED)).isEqualTo(REJOINED);
    assertThat(Paragraphs.rejoin("")).isEmpty();
  }

  @Test
  void shortLinesStayLines() {
    String signed = PRINTED + "\nYours sincerely,\n\nA. Person\nAmbassador\nPermanent Observer\n";
    assertThat(Paragraphs.rejoin(signed))
        .isEqualTo(REJOINED + "\n\nYours sincerely,\n\nA. Person\nAmbassador\nPermanent Observer");
  }

  @Test
  void linesThatBeginWithAnHourStayLines() {
    String agenda =
        """
        10:00 Welcome by the chair of the round table and by the two hosts
        10:15 The draft, how it came about, and who has spoken of it since
        11:00 - 12:30 Questions from delegations and from organizations\
        """;
    assertThat(Paragraphs.rejoin(PRINTED + "\n" + agenda)).isEqualTo(REJOINED + "\n\n" + agenda);
  }

  @Test
  void aMarkOnALineOfItsOwnGoesBackToItsSentence() {
    String marked =
        PRINTED.replace("little. One", "little.\nii\nOne") + "\nii See the record, page 4.\n";
    assertThat(Paragraphs.rejoin(marked))
        .contains("agreed on little.[ii] One of them asked that")
        .endsWith("\n\n[ii] See the record, page 4.");
  }
}
