package org.rapporteur.index.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.index.Documents.DPRK;
import static org.rapporteur.index.Documents.EU;
import static org.rapporteur.index.Documents.JAPAN;
import static org.rapporteur.index.Documents.named;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.contract.document.DocumentKind;
import org.rapporteur.contract.enriched.EntityKind;
import org.rapporteur.index.Documents;

class DraftRegisterTest {

  private static DraftRegister register(Documents... documents) {
    return DraftRegister.of(Stream.of(documents).map(Documents::made).toList());
  }

  private static List<String> rivals(DraftRegister register) {
    return register.relations().stream()
        .filter(it -> it.kind() == DraftRelation.Kind.RIVAL)
        .map(it -> it.from() + " " + it.to())
        .toList();
  }

  @Test
  void ofManyDraftsInOneDocumentOnlyThoseAreRivalsThatItSetsAgainstEachOther() {
    Documents meeting =
        named("meeting")
            .text(
                "Japan put forward a text on space.\n\n"
                    + "Europe's resolution met an alternative draft from Pyongyang.")
            .counterDraft()
            .draftAt("draft:space", "space", "a text on space", JAPAN)
            .draftAt("draft:europe", "human rights", "Europe's resolution", EU)
            .draftAt("draft:north", "human rights", "alternative draft from Pyongyang", DPRK);
    assertThat(rivals(register(meeting)))
        .containsExactly("draft:igo-european-union draft:state-prk");
  }

  @Test
  void rivalsThatNoDocumentNamesTogetherAreOnOneSubject() {
    Documents one =
        named("one")
            .text("Pyongyang wrote a counter-resolution on dialogue over detention.")
            .counterDraft()
            .draftAt("draft:north", "dialogue over detention", "counter-resolution", DPRK);
    Documents alike =
        named("alike")
            .text("Europe wrote a text on detention.")
            .draftAt("draft:europe", "detention", "a text on detention", EU);
    Documents later =
        named("later")
            .published("2015-10-16")
            .text("Japan wrote a text on detention.")
            .draftAt("draft:japan", "detention", "a text on detention", JAPAN);
    DraftRegister register = register(one, alike, later);
    assertThat(rivals(register)).containsExactly("draft:state-prk draft:igo-european-union");
    assertThat(register.relations().getFirst().rule()).isEqualTo("same-subject-and-rival-words");
  }

  @Test
  void aDraftPrintsItsSponsorsAndItsTitle() {
    Documents text =
        named("text")
            .kind(DocumentKind.DRAFT_RESOLUTION)
            .title("Dialogue on detention : revised draft resolution /")
            .text("A/C.3/78/L.49/Rev.1\n\nRuritania and Utopia\n\nThe Assembly, with Japan,")
            .symbols()
            .entityAt(JAPAN, EntityKind.STATE, "Ruritania")
            .entityAt(DPRK, EntityKind.STATE, "Utopia")
            .entityAt(EU, EntityKind.IGO, "Japan");
    RegisteredDraft draft = register(text).drafts().getFirst();
    assertThat(draft.name()).isEqualTo("Dialogue on detention");
    assertThat(draft.sponsors()).containsExactly(JAPAN, DPRK);
    assertThat(draft.symbols()).containsExactly("A/C.3/78/L.49", "A/C.3/78/L.49/Rev.1");
  }
}
