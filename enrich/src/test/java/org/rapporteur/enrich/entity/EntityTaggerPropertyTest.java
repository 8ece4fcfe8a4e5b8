package org.rapporteur.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.contract.enriched.EntityMention;
import org.rapporteur.contract.enriched.Reference;
import org.rapporteur.contract.enriched.ReferenceKind;

/** What holds for any text, be it made to fool the tagger. */
class EntityTaggerPropertyTest {

  private static final EntityTagger TAGGER = EntityTagger.load();
  private static final int TEXTS = 5000;
  private static final int LONGEST = 40;
  private static final List<String> PIECES =
      List.of(
          "the",
          "The",
          "North",
          "South",
          "Korea",
          "U.N",
          ".",
          ",",
          "(",
          ")",
          "'s",
          "’",
          "-",
          "\n",
          "\n\n",
          " ",
          " ",
          " ",
          "Commission",
          "of",
          "Inquiry",
          "COI",
          "hereinafter",
          "Mr",
          "Ri",
          "Su-yong",
          "David",
          "Hawk",
          "said",
          "It",
          "Bank",
          "China",
          "University",
          "for",
          "Peace",
          "(ABC)",
          "북한",
          "은",
          "<sup>",
          "</sup>",
          "&",
          "A.B.C.D",
          "\ud83d",
          "İ",
          "ß",
          "é",
          "1",
          "Convention",
          "Rights",
          "Child",
          "Georgia",
          "Council",
          "regime",
          "By",
          "WHO",
          "%",
          "*");

  @Test
  void mentionsAreInOrderApartAndTrueToTheText() {
    Random random = new Random(20141006);
    for (int i = 0; i < TEXTS; i++) {
      String text = text(random);
      int end = 0;
      for (EntityMention mention : TAGGER.tag(EntityTaggerTest.document(text, "en"), List.of())) {
        assertThat(mention.start()).as(text).isGreaterThanOrEqualTo(end);
        assertThat(mention.text())
            .as(text)
            .isNotEmpty()
            .isEqualTo(text.substring(mention.start(), mention.end()));
        end = mention.end();
      }
    }
  }

  @Test
  void aLongTextOfTraps() {
    String text = "COI Ri David (ABC) the Commission of the Council, Mr. ".repeat(20_000);
    assertThat(TAGGER.tag(EntityTaggerTest.document(text, "en"), List.of())).isNotNull();
  }

  @Test
  void namesInsideAReferenceAreNoEntities() {
    String text = "See China/2014/5 on China.";
    Reference reference =
        Reference.to("X/1", null, ReferenceKind.OTHER, "China/2014/5", 4, 16, "symbol");
    assertThat(TAGGER.tag(EntityTaggerTest.document(text, "en"), List.of(reference)))
        .extracting(EntityMention::start)
        .containsExactly(text.lastIndexOf("China"));
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = 1 + random.nextInt(LONGEST);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      text.append(random.nextInt(3) > 0 ? " " : "");
    }
    return text.toString();
  }
}
