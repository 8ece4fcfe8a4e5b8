package org.rapporteur.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages in the layouts of letters, bulletins, open letters and UN documents. */
class LayoutsTest {

  private static final String[] FIRST = {
    "The one group of States says",
    "that its text was ready first",
    "and that all others knew; it",
    "had been shown around in the",
    "summer, when nobody yet had",
    "thought of a second draft."
  };

  private static final String[] SECOND = {
    "The other group of States is",
    "of another mind: it was told",
    "nothing, it says, and it saw",
    "that draft in the newspapers",
    "like everybody else, on the",
    "morning of the last meeting."
  };

  private static final String[] THIRD = {
    "The Chair of the Committee",
    "has heard both, and is tired",
    "of both. Whatever comes to a",
    "vote first, he says, will be",
    "the text that was handed in",
    "first, to the very minute."
  };

  private final PdfExtractor extractor = new PdfExtractor("no-such-tesseract");

  @Test
  void whoSignsInColumnsTearsNoParagraphAbove() throws Exception {
    Print print = new Print();
    print.column(
        72,
        90,
        11,
        14,
        "The undersigned ask all delegations to vote for the first of both texts, which has been",
        "before the Committee for three weeks and");
    print.at(
        72,
        130,
        11,
        "They ask it of those who abstained last year, too, and of all who were not there.");
    print.at(72, 156, 11, "Yours sincerely,");
    print.column(72, 180, 11, 14, "Marta Oyela", "Director", "Harbour Watch", "Oslo", "Norway");
    print.column(
        320, 180, 11, 14, "Jon Tarrant", "President", "Lighthouse Forum", "Bergen", "North");
    assertThat(paragraphs(print).getFirst())
        .endsWith("which has been before the Committee for three weeks and");
  }

  @Test
  void threeColumnsAreReadOneAfterTheOther() throws Exception {
    Print print = new Print().at(200, 60, 18, "Bulletin of a Committee");
    print.column(60, 110, 9.5f, 11.5f, FIRST);
    print.column(225, 110, 9.5f, 11.5f, SECOND);
    print.column(390, 110, 9.5f, 11.5f, THIRD);
    assertThat(paragraphs(print))
        .containsExactly("Bulletin of a Committee", joined(FIRST), joined(SECOND), joined(THIRD));
  }

  @Test
  void columnsThatWereDrawnFromTheRightAreReadFromTheLeft() throws Exception {
    Print print = new Print();
    for (int i = 0; i < FIRST.length; i++) {
      print.at(310, 100 + 12 * i, 10, SECOND[i]).at(72, 100 + 12 * i, 10, FIRST[i]);
    }
    assertThat(paragraphs(print)).containsExactly(joined(FIRST), joined(SECOND));
  }

  @Test
  void aHeadingAcrossColumnsIsAParagraphOfItsOwnEvenInTheirSize() throws Exception {
    Print print =
        new Print().at(110, 80, 10, "What the two groups want of the Committee and of its Chair");
    print.column(72, 100, 10, 12, FIRST).column(310, 100, 10, 12, SECOND);
    print.at(150, 190, 10, "What the Chair wants of the two groups, and when");
    print.column(72, 210, 10, 12, THIRD).column(310, 210, 10, 12, FIRST);
    assertThat(paragraphs(print))
        .containsExactly(
            "What the two groups want of the Committee and of its Chair",
            joined(FIRST),
            joined(SECOND),
            "What the Chair wants of the two groups, and when",
            joined(THIRD),
            joined(FIRST));
  }

  @Test
  void signatoriesBesideEachOtherStayWhoTheyAre() throws Exception {
    Print print = new Print();
    print.column(72, 80, 11, 13.5f, letter());
    String[] left = {"Anna Beispiel", "Executive Director", "Watch for Fairness"};
    String[] right = {"Erik Eksempel", "Chair of the Board", "House of Helsinki"};
    String[] leftBelow = {"Bo Contoh", "Secretary-General", "League of Jurists"};
    String[] rightBelow = {"Fatima Mithal", "Advocacy Lead", "Justice Initiative"};
    print.column(72, 195, 11, 13, left).column(310, 195, 11, 13, right);
    print.column(72, 247, 11, 13, leftBelow).column(310, 247, 11, 13, rightBelow);
    assertThat(text(print).lines())
        .containsSubsequence("Anna Beispiel", "League of Jurists", "Erik Eksempel")
        .contains("House of Helsinki", "Fatima Mithal");
  }

  @Test
  void theBoardAlongALettersMarginStandsBeforeTheLetter() throws Exception {
    Print print = new Print();
    String[] board = {
      "Board of Directors", "A. Beispiel", "B. Contoh", "C. Exemplo", "D. Ye", "E. Eksempel"
    };
    print.column(40, 82, 7, 10, board).column(170, 80, 11, 13.5f, letter());
    assertThat(paragraphs(print)).last().isEqualTo(joined(letter()));
  }

  @Test
  void aTablesRowsStayRowsWithABarBetweenCells() throws Exception {
    Print print = new Print().column(72, 80, 11, 13.5f, letter());
    String[][] rows = {
      {"Draft", "For", "Against"}, {"A/C.9/70/L.2", "111", "19"}, {"A/C.9/70/L.5", "40", "77"}
    };
    for (int i = 0; i < rows.length; i++) {
      print.at(72, 195 + 14 * i, 10, rows[i][0]);
      print.at(260, 195 + 14 * i, 10, rows[i][1]).at(340, 195 + 14 * i, 10, rows[i][2]);
    }
    assertThat(paragraphs(print))
        .containsExactly(
            joined(letter()),
            "Draft | For | Against\nA/C.9/70/L.2 | 111 | 19\nA/C.9/70/L.5 | 40 | 77");
  }

  @Test
  void itemsBehindTheirNumbersAreNoTable() throws Exception {
    Print print = new Print().column(72, 80, 11, 13.5f, letter());
    String[] items = {"To be brief;", "To be fair to all;", "To tell nobody of it."};
    for (int i = 0; i < items.length; i++) {
      print
          .at(72, 195 + 14 * i, 11, "(" + "abc".charAt(i) + ")")
          .at(110, 195 + 14 * i, 11, items[i]);
    }
    assertThat(text(print))
        .endsWith("(a) To be brief;\n(b) To be fair to all;\n(c) To tell nobody of it.");
  }

  @Test
  void aPageIsReadInTheDirectionOfItsText() throws Exception {
    Print print = new Print().column(72, 80, 11, 13.5f, letter()).newPage();
    print.sideways(72, 80, 11, 13.5f, FIRST).at(300, 400, 11, "Draft");
    assertThat(paragraphs(print)).containsExactly(joined(letter()), joined(FIRST));
  }

  @Test
  void compoundsKeepTheirHyphensInATextThatHyphenates() throws Exception {
    Print print = new Print();
    print.column(
        72,
        80,
        11,
        13.5f,
        "The group spoke of a counter-",
        "resolution and of the decision-",
        "making of an open-",
        "ended body in its twenty-",
        "first session, of the North-",
        "South dialogue and of the Com-",
        "mittee that wrote a reso-",
        "lution on it in Octo-",
        "ber.");
    assertThat(text(print))
        .isEqualTo(
            "The group spoke of a counter-resolution and of the decision-making of an open-ended"
                + " body in its twenty-first session, of the North-South dialogue and of the"
                + " Committee that wrote a resolution on it in October.");
  }

  @Test
  void lettersSetFarApartAreWords() throws Exception {
    Print print = new Print().spacedOut(150, 60, 14, 5, "PRESS RELEASE");
    print.column(72, 80, 11, 13.5f, letter());
    assertThat(paragraphs(print)).containsExactly("PRESS RELEASE", joined(letter()));
  }

  @Test
  void aSymbolBesideTheNameInTheLetterheadIsARunningHeadLater() throws Exception {
    Print print = new Print().at(72, 60, 12, "United Nations").at(400, 60, 11, "A/C.9/70/L.2");
    print.column(72, 110, 11, 13.5f, letter()).newPage().at(72, 50, 11, "A/C.9/70/L.2");
    print.column(72, 110, 11, 13.5f, letter());
    assertThat(paragraphs(print))
        .containsExactly("United Nations A/C.9/70/L.2", joined(letter()), joined(letter()));
  }

  private static String[] letter() {
    return new String[] {
      "The Permanent Mission of a State presents its compliments to the Secretariat and has the",
      "honour to hand in a draft resolution of its own, which it asks to have circulated to all",
      "Member States before the debate opens, and which it trusts that they will find to be fair",
      "to both sides, as it has told the group that is about to hand in the other draft, and the",
      "Chair. It thanks the Secretariat."
    };
  }

  private static String joined(String... lines) {
    return String.join(" ", lines);
  }

  private List<String> paragraphs(Print print) throws Exception {
    return List.of(text(print).split("\n\n"));
  }

  private String text(Print print) throws Exception {
    return extractor.extract(print.bytes()).text();
  }
}
