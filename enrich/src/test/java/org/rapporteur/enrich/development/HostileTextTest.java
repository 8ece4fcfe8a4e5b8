package org.rapporteur.enrich.development;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.document.DocumentKind;
import org.rapporteur.contract.enriched.DraftMention;
import org.rapporteur.contract.enriched.EntityMention;
import org.rapporteur.contract.enriched.Reference;
import org.rapporteur.enrich.BareText;
import org.rapporteur.enrich.draft.DraftTagger;
import org.rapporteur.enrich.entity.EntityTagger;
import org.rapporteur.enrich.reference.ReferenceTagger;
import org.rapporteur.enrich.text.Prose;
import org.rapporteur.enrich.time.TimeTagger;

/** Texts that nobody wrote: no exception, and no time beyond proportion. */
class HostileTextTest {

  private static final List<String> PIECES =
      List.of(
          "the ",
          "DPRK ",
          "Russia, China and ",
          "Security Council ",
          "adopted ",
          "vetoed ",
          "draft ",
          "resolution ",
          "its own ",
          "by 111 in favour to 19 against ",
          "111-19-55 ",
          "without a vote ",
          ". ",
          "; ",
          "( ",
          ") ",
          "’s ",
          "on 31 February 2014 ",
          "the 8th ",
          "the following day ",
          "9999 ",
          "A/C.3/69/L.28 ",
          "66/157 ",
          "signed ",
          "Convention against Torture ",
          "it ",
          "said that ",
          "would submit ",
          "report ",
          "released ",
          "\n",
          "\n\n",
          "Excellency,\n\n",
          "Sincerely,\n\n",
          "10月",
          "3<sup>rd</sup> ",
          "<",
          "\ud83d",
          "\u0000",
          "'82 ",
          "? ",
          "U.N. ",
          "In favour: ",
          "Against: ",
          "Abstaining: ",
          "held a briefing ",
          "sixty-ninth session ",
          "- ");
  private static final int TEXTS = 1500;
  private static final int LONGEST = 60;
  private static final int LONG = 100_000;

  private final EntityTagger entityTagger = EntityTagger.load();
  private final ReferenceTagger referenceTagger = new ReferenceTagger();
  private final TimeTagger timeTagger = new TimeTagger();
  private final DraftTagger draftTagger = new DraftTagger();
  private final DevelopmentTagger developmentTagger = new DevelopmentTagger();

  @Test
  void throwNothing() {
    Random random = new Random(2014);
    for (int i = 0; i < TEXTS; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(LONGEST); j > 0; j--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      assertThatCode(() -> read(text.toString())).as(text.toString()).doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "adopted the draft resolution ",
        "Russia, China and ",
        "the Third Committee rejected by 1 to 2 ",
        "111-19-55 ",
        "(",
        "the "
      })
  void takeNoTimeBeyondProportion(String piece) {
    String text = piece.repeat(LONG / piece.length());
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read(text));
  }

  private void read(String text) {
    Document document = BareText.document("test", DocumentKind.NEWS, "2014-10-16", text);
    Prose prose = Prose.of(document.text());
    List<Reference> references = referenceTagger.tag(document);
    List<EntityMention> entities = entityTagger.tag(document, references);
    List<DraftMention> drafts = draftTagger.tag(prose, references, entities);
    developmentTagger.tag(
        document, prose, references, drafts, timeTagger.tag(document, prose, references), entities);
  }
}
