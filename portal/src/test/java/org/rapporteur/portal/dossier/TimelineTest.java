package org.rapporteur.portal.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.contract.Stage;
import org.rapporteur.contract.enriched.Actor;
import org.rapporteur.contract.enriched.DevelopmentObject;
import org.rapporteur.contract.enriched.Dossier;
import org.rapporteur.contract.enriched.Precision;
import org.rapporteur.contract.enriched.Vote;
import org.rapporteur.index.developments.Evidence;
import org.rapporteur.index.developments.MergedDevelopment;
import org.rapporteur.index.dossier.DossierView;
import org.rapporteur.index.draft.DraftRelation;
import org.rapporteur.index.draft.RegisteredDraft;

class TimelineTest {

  private static final Actor EU = new Actor("igo:eu", "European Union");
  private static final Dossier DOSSIER =
      Dossier.given("d", "A *subject*", "About it.", "q", List.of(), List.of());
  private static final DossierView VIEW =
      new DossierView(
          DOSSIER,
          3,
          List.of(draft("one", "A/1/L.2"), draft("other", "A/1/L.9"), draft("rival", null)),
          List.of(
              new DraftRelation(
                  "rival", "one", DraftRelation.Kind.RIVAL, "said", "test", List.of())),
          List.of());

  @Test
  void rivalsAreSideBySideAndUnusedDraftsHaveNoLane() {
    Lanes lanes =
        Lanes.of(
            VIEW,
            List.of(
                development("a", "2014-10", DevelopmentObject.reference("A/1/L.9"), null),
                development("b", "2014-11-18", DevelopmentObject.draft("draft:r"), null),
                development("c", "2014", DevelopmentObject.description("a report"), null),
                development("d", "2014-11-18", DevelopmentObject.reference("A/1/L.2"), null)));
    assertThat(lanes.lanes())
        .extracting(Lanes.Lane::id)
        .containsExactly("one", "rival", "other", Lanes.AROUND);
    assertThat(lanes.lanes().get(1).rivals()).containsExactly("Draft one");
    assertThat(lanes.entries())
        .extracting(Lanes.Entry::lane)
        .containsExactly("other", "rival", Lanes.AROUND, "one");
    assertThat(Lanes.of(VIEW, List.of()).lanes()).isEmpty();
  }

  @Test
  void aTableQuotesWhatItMustAndHasNoFormulas() {
    String table = TimelineTable.of(lanes("=HYPERLINK(\"x\"), he said"));
    assertThat(table.lines().toList()).hasSize(2);
    assertThat(table).contains(",\"'=HYPERLINK(\"\"x\"\"), he said\",");
    assertThat(table).contains("2014-11-18,day,ADOPTED,European Union,A/1/L.2,\"111 in favour");
  }

  @Test
  void aCalendarFoldsItsLinesAndEndsTheDayAfter() {
    String calendar = TimelineCalendar.of("Name; with, marks", lanes("Wörter, ".repeat(40)));
    assertThat(calendar).contains("DTSTART;VALUE=DATE:20141118\r\nDTEND;VALUE=DATE:20141119\r\n");
    assertThat(calendar).contains("X-WR-CALNAME:Name\\; with\\, marks");
    assertThat(calendar.split("\r\n"))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
  }

  @Test
  void aReportHasAFootnoteForEachPlaceAndEscapesMarks() {
    String report = new TimelineReport("https://p.example").of(DOSSIER, lanes("It *passed*."));
    assertThat(report).startsWith("# A \\*subject\\*\n");
    assertThat(report).contains("- **18 November 2014**: adopted, European Union: A/1/L.2");
    assertThat(report).contains("[^1]: “It \\*passed\\*.” wire, Title");
    assertThat(report).contains("<https://p.example/documents/doc?at=3-9#s3-9>");
  }

  private static Lanes lanes(String sentence) {
    MergedDevelopment adopted =
        development("d", "2014-11-18", DevelopmentObject.reference("A/1/L.2"), sentence);
    return Lanes.of(VIEW, List.of(adopted));
  }

  private static RegisteredDraft draft(String id, @Nullable String symbol) {
    return new RegisteredDraft(
        id,
        List.of(),
        "Draft " + id,
        List.of(EU),
        null,
        symbol == null ? List.of() : List.of(symbol),
        List.of(),
        List.of(),
        List.of(),
        symbol == null ? Set.of(new RegisteredDraft.Mention("doc", "draft:r")) : Set.of());
  }

  private static MergedDevelopment development(
      String id, String date, DevelopmentObject object, @Nullable String sentence) {
    return new MergedDevelopment(
        id,
        List.of(),
        date,
        switch (date.length()) {
          case 4 -> Precision.YEAR;
          case 7 -> Precision.MONTH;
          default -> Precision.DAY;
        },
        Stage.ADOPTED,
        List.of(EU),
        object,
        object.reference(),
        Vote.recorded(111, 19, 55),
        0.9,
        Instant.parse("2014-11-19T00:00:00Z"),
        1,
        List.of(evidence(sentence == null ? "Said." : sentence)),
        1,
        List.of(),
        List.of(),
        List.of(),
        false);
  }

  private static Evidence evidence(String sentence) {
    return new Evidence(
        "doc",
        1,
        3,
        9,
        sentence,
        "wire",
        null,
        "https://wire.example/",
        "Title",
        "2014-11-19",
        Instant.parse("2014-11-19T00:00:00Z"),
        null);
  }
}
