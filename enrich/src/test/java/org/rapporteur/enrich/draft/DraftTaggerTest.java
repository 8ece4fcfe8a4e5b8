package org.rapporteur.enrich.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.document.DocumentKind;
import org.rapporteur.contract.enriched.Actor;
import org.rapporteur.contract.enriched.DraftMention;
import org.rapporteur.contract.enriched.EntityMention;
import org.rapporteur.contract.enriched.Reference;
import org.rapporteur.enrich.BareText;
import org.rapporteur.enrich.entity.EntityTagger;
import org.rapporteur.enrich.reference.ReferenceTagger;
import org.rapporteur.enrich.text.Prose;
import org.rapporteur.enrich.text.WordList;

class DraftTaggerTest {

  private final EntityTagger entityTagger = EntityTagger.load();
  private final ReferenceTagger referenceTagger = new ReferenceTagger();
  private final DraftTagger draftTagger = new DraftTagger();

  static Stream<String> cases() {
    return WordList.lines(DraftTaggerTest.class, "cases/drafts.txt").stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsExactlyTheDraftsOfTheCase(String line) {
    int arrow = line.lastIndexOf("=>");
    assertThat(String.join("; ", names(line.substring(0, arrow).strip())))
        .isEqualTo(line.substring(arrow + 2).strip());
  }

  @Test
  void readsSponsorsBeforeTheWordDraft() {
    DraftMention draft = drafts("The EU-Japan draft resolution was sent round.").getFirst();
    assertThat(draft.name()).isEqualTo("EU-Japan draft resolution");
    assertThat(draft.sponsors()).extracting(Actor::name).containsExactly("European Union", "Japan");
  }

  @Test
  void readsSponsorsBehindTheDraft() {
    assertThat(names("A draft resolution tabled by Mexico and Chile was discussed."))
        .containsExactly("Chile-Mexico draft resolution");
  }

  @Test
  void givesTheirOwnDraftToThoseWhoActOnIt() {
    assertThat(names("Pyongyang circulated on Wednesday its own draft resolution."))
        .containsExactly("DPRK draft resolution");
  }

  @Test
  void takesTheDraftForTheOneLastSpokenOf() {
    List<DraftMention> drafts =
        drafts("Cuba tabled a draft resolution. The draft asks for a study.");
    assertThat(drafts).hasSize(1);
    assertThat(drafts.getFirst().spans()).hasSize(2);
  }

  @Test
  void leavesTextsThatHaveASymbolToTheReferences() {
    assertThat(names("Norway introduced draft resolution A/C.3/69/L.28 on behalf of many."))
        .isEmpty();
  }

  @Test
  void leavesOtherDraftsAlone() {
    assertThat(names("The resolution of the league made the draft of young players fairer."))
        .doesNotContain("draft resolution tabled");
  }

  @Test
  void hearsOfRivalsInSoManyWords() {
    assertThat(counter("Syria tabled a rival draft resolution against the Saudi one.")).isTrue();
    assertThat(counter("The North Korean counter-resolution was circulated.")).isTrue();
    assertThat(counter("We support the draft resolution tabled by the European Union.")).isFalse();
  }

  private boolean counter(String text) {
    return new CounterDrafts().spokenOf(Prose.of(text), drafts(text));
  }

  private List<String> names(String text) {
    return drafts(text).stream().map(DraftMention::name).toList();
  }

  private List<DraftMention> drafts(String text) {
    Document document = document(text);
    List<Reference> references = referenceTagger.tag(document);
    List<EntityMention> entities = entityTagger.tag(document, references);
    return draftTagger.tag(Prose.of(text), references, entities);
  }

  private static Document document(String text) {
    return BareText.document("test", DocumentKind.NEWS, null, text);
  }
}
