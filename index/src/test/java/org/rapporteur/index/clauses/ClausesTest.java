package org.rapporteur.index.clauses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.index.clauses.alignment.AlignedClause.Kind;
import org.rapporteur.index.clauses.text.Clause;

class ClausesTest {

  @Test
  void lettersAndRomanNumbersAreToldApart() {
    String letters =
        IntStream.rangeClosed('a', 'j')
            .mapToObj(it -> "(" + (char) it + ") To count the ships of harbour " + it + ";")
            .collect(Collectors.joining("\n\n"));
    String text =
        "The General Assembly,\n\n1. Asks the keepers:\n\n"
            + letters
            + "\n\n(k) To see to:\n\n(i) The lamps;\n\n(ii) The oil;\n\n(l) To sleep by day;";
    assertThat(labels(text))
        .endsWith("OP1(h)", "OP1(i)", "OP1(j)", "OP1(k)", "OP1(k)(i)", "OP1(k)(ii)", "OP1(l)");
  }

  @Test
  void aNumberOnALineOfItsOwnBelongsToWhatFollows() {
    String text =
        """
        The General Assembly,

        Recalling that the mill has stood still,

        See Official Records, Supplement No. 1.

        and that the miller is old,

        1.

        Requests a new wheel for the mill;

        2.

        (a)

        To be made of elm;
        """;
    assertThat(Clauses.in(text))
        .extracting(Clause::label, Clause::text)
        .containsExactly(
            tuple("PP1", "Recalling that the mill has stood still, and that the miller is old,"),
            tuple("OP1", "Requests a new wheel for the mill;"),
            tuple("OP1(a)", "To be made of elm;"));
  }

  @Test
  void aPressReleaseQuotesEachParagraph() {
    String text =
        """
        The Council met this morning. Speaking first, the delegate thanked the Chair.

        The full text reads as follows:

        “The Security Council,

        “Bearing in mind that the ferry runs once a day,

        “1. Calls for a second ferry before the winter;

        “2. Decides to remain seized of the matter.”

        Background

        Noting the hour, the President closed the meeting.
        """;
    assertThat(labels(text)).containsExactly("PP1", "OP1", "OP2");
  }

  @Test
  void frenchIsRead() {
    String text =
        """
        L’Assemblée générale,

        Rappelant ses décisions sur les phares,

        Profondément préoccupée par le nombre des naufrages,

        1. Demande aux États de tenir leurs lampes allumées ;

        2. Décide également de rester saisie de la question.
        """;
    assertThat(labels(text)).containsExactly("PP1", "PP2", "OP1", "OP2");
  }

  @Test
  void spanishIsRead() {
    String text =
        """
        La Asamblea General,

        Recordando sus decisiones sobre los faros,

        Profundamente preocupada por los naufragios,

        Pide a los Estados que mantengan encendidas sus lámparas.
        """;
    assertThat(labels(text)).containsExactly("PP1", "PP2", "OP1");
  }

  @Test
  void aTextWithoutBlankLinesIsRead() {
    String text =
        "The General Assembly,\nRecalling its decision on bees,\nConcerned at the loss of\n"
            + "hives in the valleys,\n1. Urges keepers to plant clover;\n2. Thanks the bees.";
    assertThat(labels(text)).containsExactly("PP1", "PP2", "OP1", "OP2");
  }

  @Test
  void zeroDraftsNumberTheirParagraphs() {
    String text =
        "The General Assembly,\n\nPP1. Recalling the flood of last year,\n\nPP1 bis. [Noting the"
            + " dam that broke,]\n\nOP1. Requests a new dam;\n\nOP1 bis. [Decides to pay for it.]";
    assertThat(labels(text)).containsExactly("PP1", "PP2", "OP1", "OP1 bis");
  }

  @Test
  void anAnnexFollowsTheResolution() {
    String text =
        """
        The General Assembly,

        Decides to adopt the rules set out in the annex to the present resolution.

        12th plenary meeting
        3 May 2020

        Annex

        Rules of the game

        1. The board has sixty-four squares.

        2. White moves first, whatever the weather.
        """;
    assertThat(labels(text)).containsExactly("OP1", "Annex 1", "Annex 2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "The Assembly met. Recalling the past, the speaker wept.\n\nHe left early.",
        "The General Assembly is an organ of the United Nations.\n\nIt meets in autumn.",
        "General Assembly\n\nSeventy-third session\n\nAgenda item 30",
      })
  void proseHasNoClauses(String text) {
    assertThat(Clauses.in(text)).isEmpty();
  }

  @Test
  void spansLeadToTheWords() {
    String text = "Before.\n\nThe General Assembly,\n\n1.  Urges calm in the dovecotes;\n\nAfter.";
    Clause clause = Clauses.in(text).getFirst();
    assertThat(text.substring(clause.start(), clause.end()))
        .isEqualTo("Urges calm in the dovecotes;");
  }

  @Test
  void aTextIsKeptInItself() {
    String text = resolution(new Random(1), 60);
    assertThat(Clauses.compare(text, text).clauses())
        .hasSize(60)
        .allMatch(it -> it.kind() == Kind.KEPT);
  }

  @Test
  void fiveThousandClausesAreBounded() {
    Random random = new Random(2);
    String before = resolution(random, 5_000);
    String after = resolution(random, 5_000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(2), () -> Clauses.compare(before, after));
  }

  @Test
  void fiveThousandEqualClausesAreBounded() {
    String before =
        "The General Assembly,\n\n" + "Recalling the same again and again,\n\n".repeat(5_000);
    String after =
        "The General Assembly,\n\n" + "Recalling the same once more and again,\n\n".repeat(5_000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(2), () -> Clauses.compare(before, after));
  }

  @Test
  void oneParagraphOfAMegabyteIsBounded() {
    String before = "The General Assembly,\n\n1. Urges " + "calm, ".repeat(150_000);
    String after = "The General Assembly,\n\n1. Urges " + "haste; ".repeat(150_000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(2), () -> Clauses.compare(before, after));
  }

  private static List<String> labels(String text) {
    return Clauses.in(text).stream().map(Clause::label).toList();
  }

  private static String resolution(Random random, int clauses) {
    return IntStream.range(0, clauses)
        .mapToObj(it ->
            "Recalling "
                + random
                    .ints(20, 0, 400)
                    .mapToObj(word -> "w" + word)
                    .collect(Collectors.joining(" "))
                + ",\n\n")
        .collect(Collectors.joining("", "The General Assembly,\n\n", ""));
  }
}
