package org.rapporteur.index.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.contract.enriched.DevelopmentObject.draft;
import static org.rapporteur.contract.enriched.DevelopmentObject.reference;
import static org.rapporteur.index.Documents.DPRK;
import static org.rapporteur.index.Documents.EU;
import static org.rapporteur.index.Documents.JAPAN;
import static org.rapporteur.index.Documents.named;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.contract.Stage;
import org.rapporteur.contract.document.DocumentKind;
import org.rapporteur.contract.enriched.Actor;
import org.rapporteur.contract.enriched.Dossier;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.contract.enriched.EntityKind;
import org.rapporteur.index.Documents;
import org.rapporteur.index.Engines;
import org.rapporteur.index.developments.DevelopmentMerger;
import org.rapporteur.index.developments.DevelopmentQuery;
import org.rapporteur.index.developments.DevelopmentSearch;
import org.rapporteur.index.developments.MergedDevelopment;
import org.rapporteur.index.documents.DocumentSearch;
import org.rapporteur.index.documents.DocumentWriter;
import org.rapporteur.index.documents.FacetValue;
import org.rapporteur.index.draft.DraftRelation;
import org.rapporteur.index.draft.RegisteredDraft;
import org.rapporteur.index.reference.ReferenceHistory;
import org.rapporteur.index.reference.References;

class DossiersIT {

  private static final Actor COHEN = new Actor("person:a-writer", "A. Writer");

  private final DocumentSearch documents = new DocumentSearch(Engines.elasticsearch());
  private final Dossiers dossiers =
      new Dossiers(Engines.elasticsearch(), documents, GivenDossiers.read(null), List::of);
  private final DevelopmentSearch developments =
      new DevelopmentSearch(Engines.elasticsearch(), dossiers::developments);

  @BeforeEach
  void fill() throws IOException {
    Engines.reset();
    var writer =
        new DocumentWriter(Engines.elasticsearch(), new DevelopmentMerger(Engines.elasticsearch()));
    writer.write(
        List.of(
            onSubject("a")
                .counterDraft()
                .entity(COHEN, EntityKind.PERSON)
                .draft("draft:prk", "DPRK draft", DPRK)
                .draft("draft:eu-japan", "EU-Japan draft", EU, JAPAN)
                .tells(Stage.ANNOUNCED, "2014-10-06", null, DPRK)
                .made(),
            onSubject("b").draft("draft:eu", "EU draft", EU).made(),
            onSubject("c")
                .draft("draft:eu-japan", "EU-Japan draft", EU, JAPAN)
                .draftSymbol("A/C.3/69/L.28")
                .tells(Stage.TABLED, "2014-10-08", reference("A/C.3/69/L.28"), EU)
                .made(),
            named("d").text("No subject of ours.").draftSymbol("A/C.3/69/L.28/Rev.1").made(),
            named("e").text("Football.").tells(Stage.MEETING, "2014-10-08", null, JAPAN).made()));
    Engines.refresh();
  }

  private static Documents onSubject(String name) {
    return named(name).text("A resolution on human rights.").entity(DPRK, EntityKind.STATE);
  }

  @Test
  void registersDraftsOverAllDocuments() {
    DossierView dossier = dossiers.find("dprk-2014").orElseThrow();
    assertThat(dossier.documents()).isEqualTo(4);
    assertThat(dossier.people()).containsExactly(new FacetValue("person:a-writer", "A. Writer", 1));
    assertThat(dossier.drafts()).hasSize(2);
    RegisteredDraft joint = dossier.drafts().getFirst();
    assertThat(joint.sponsors()).containsExactly(EU, JAPAN);
    assertThat(joint.name()).isEqualTo("EU-Japan draft");
    assertThat(joint.symbols()).containsExactly("A/C.3/69/L.28", "A/C.3/69/L.28/Rev.1");
    assertThat(joint.provisional()).containsExactly("draft:eu", "draft:eu-japan");
    assertThat(joint.id()).isEqualTo("draft:a-c-3-69-l-28");
    assertThat(joint.isCalled("draft:igo-european-union-state-jpn")).isTrue();
    assertThat(joint.evidence())
        .extracting("sentence")
        .contains("A resolution on human rights.", "No subject of ours.");
  }

  @Test
  void pairsRivals() {
    var relations = dossiers.find("dprk-2014").orElseThrow().relations();
    assertThat(relations)
        .extracting(DraftRelation::kind)
        .containsExactly(
            DraftRelation.Kind.RIVAL, DraftRelation.Kind.SAME, DraftRelation.Kind.REVISION);
    assertThat(relations.getFirst().rule()).isEqualTo("rival-words-on-both");
    assertThat(relations.getFirst().because()).contains("no sponsor in common", "2014-10-16");
    assertThat(relations.getFirst().evidence().getFirst().document()).isEqualTo(Documents.id("a"));
    assertThat(relations.get(1).rule()).isEqualTo("in-one-breath");
  }

  @Test
  void hasTheDevelopmentsOfItsDocuments() throws Exception {
    var timeline = developments.search(DevelopmentQuery.ofDossier("dprk-2014"));
    assertThat(timeline.developments())
        .extracting(MergedDevelopment::date)
        .containsExactly("2014-10-06", "2014-10-08");
    assertThat(dossiers.find("none")).isEmpty();
  }

  @Test
  void tellsTheHistoryOfASymbol() {
    References references = new References(documents, developments);
    ReferenceHistory history = references.find("A/C.3/69/L.28/Rev.1").orElseThrow();
    assertThat(history.citedBy()).extracting("document").containsExactly(Documents.id("d"));
    assertThat(history.lineage())
        .extracting(ReferenceHistory.Relative::symbol)
        .containsExactly("A/C.3/69/L.28", "A/C.3/69/L.28/Rev.1");
    assertThat(references.find("A/C.3/69/L.28").orElseThrow().developments()).hasSize(1);
    assertThat(references.find("A/1/1")).isEmpty();
  }

  @Test
  void followsATextOverTheYears() throws Exception {
    write(
        text("draft", DocumentKind.DRAFT_RESOLUTION, "A/C.3/75/L.30", "Related: A/RES/75/190"),
        text(
            "amendment",
            DocumentKind.DRAFT_RESOLUTION,
            "A/C.3/75/L.55",
            "Amendment to draft resolution A/C.3/75/L.30"),
        text(
            "first",
            DocumentKind.RESOLUTION,
            "A/RES/75/190",
            "[on the report of the Third Committee (A/75/478/Add.3, para. 39)]\n\n"
                + "75/190. Situation of human rights in Ruritania"),
        text(
            "second",
            DocumentKind.RESOLUTION,
            "A/RES/76/177",
            "76/177. Situation of human rights in Ruritania"),
        text(
            "third",
            DocumentKind.RESOLUTION,
            "A/RES/77/226",
            "77/226. Situation of human rights in Ruritania"));
    References references = new References(documents, developments);
    assertThat(references.find("A/C.3/75/L.30").orElseThrow().lineage())
        .extracting(it -> it.symbol() + " " + it.relation().json())
        .containsExactly(
            "A/C.3/75/L.30 itself",
            "A/C.3/75/L.55 amendment",
            "A/75/478/Add.3 report",
            "A/RES/75/190 adopted-as",
            "A/RES/76/177 successor",
            "A/RES/77/226 successor");
    assertThat(references.find("A/RES/76/177").orElseThrow().lineage())
        .extracting(it -> it.symbol() + " " + it.relation().json())
        .contains("A/RES/75/190 predecessor", "A/RES/77/226 successor");
  }

  @Test
  void aDraftHeardOfBecomesTheOneWithTheSymbolInTheTimelineToo() throws Exception {
    write(
        onSubject("heard")
            .draft("draft:prk", "DPRK draft", DPRK)
            .tells(Stage.CIRCULATED, "2014-10-15", draft("draft:prk"), DPRK)
            .made(),
        onSubject("printed")
            .published("2014-10-20")
            .source("press")
            .draftSymbol("A/C.3/69/L.63")
            .tells(Stage.CIRCULATED, "2014-10-15", reference("A/C.3/69/L.63"), DPRK)
            .made());
    DossierView dossier = dossiers.find("dprk-2014").orElseThrow();
    RegisteredDraft draft =
        dossier.drafts().stream()
            .filter(it -> it.symbols().contains("A/C.3/69/L.63"))
            .findFirst()
            .orElseThrow();
    assertThat(draft.isCalled("draft:state-prk")).isTrue();
    assertThat(dossier.draft(Documents.id("heard"), draft("draft:prk"))).hasValue(draft);
    var circulated =
        developments.search(DevelopmentQuery.ofDossier("dprk-2014")).developments().stream()
            .filter(it -> it.stage() == Stage.CIRCULATED)
            .toList();
    assertThat(circulated).hasSize(1);
    assertThat(circulated.getFirst().sources()).isEqualTo(2);
    assertThat(circulated.getFirst().also()).hasSize(1);
  }

  @Test
  void draftsOfAnotherSessionAreOthers() throws Exception {
    write(
        onSubject("next")
            .published("2015-10-20")
            .draft("draft:eu-japan", "EU-Japan draft", EU, JAPAN)
            .made());
    assertThat(dossiers.find("dprk-2014").orElseThrow().drafts())
        .extracting(RegisteredDraft::id)
        .contains("draft:a-c-3-69-l-28", "draft:igo-european-union-state-jpn");
  }

  private static EnrichedDocument text(String name, DocumentKind kind, String symbol, String rest) {
    return named(name).kind(kind).text(symbol + "\n\n" + rest).symbols().made();
  }

  private static void write(EnrichedDocument... made) throws IOException {
    new DocumentWriter(Engines.elasticsearch(), new DevelopmentMerger(Engines.elasticsearch()))
        .write(List.of(made));
    Engines.refresh();
  }

  @Test
  void rivalsThatBelongToNoneAreProposedUntilTheyDoOrNobodyWantsThem() throws Exception {
    write(
        named("elsewhere")
            .text("Japan answered with a counter-draft of its own.")
            .published("2020-10-16")
            .counterDraft()
            .draft("draft:eu-space", "EU draft on space", EU)
            .draft("draft:japan-space", "Japanese draft on space", JAPAN)
            .made());
    List<Proposal> proposals = dossiers.proposals();
    assertThat(proposals).hasSize(1);
    Dossier proposed = proposals.getFirst().dossier();
    assertThat(proposed.name()).isEqualTo("Rival drafts of European Union and Japan, 2020");
    assertThat(proposals.getFirst().rivalry().evidence().getFirst().sentence())
        .contains("counter-draft");
    Dossiers accepted =
        new Dossiers(Engines.elasticsearch(), documents, List.of(), () -> List.of(proposed));
    assertThat(accepted.find(proposed.id()).orElseThrow().documents()).isEqualTo(1);
    assertThat(accepted.proposals())
        .noneMatch(it -> it.dossier().id().equals(proposed.id()))
        .hasSize(1);
  }

  @Test
  void takesTheOperatorsToo(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("mine.yml");
    Files.writeString(
        file,
        """
        dossiers:
          - id: mine
            query: rival AND stage:TABLED
        """);
    assertThat(GivenDossiers.read(file))
        .extracting(Dossier::id)
        .containsExactly("dprk-2014", "mine");
  }
}
