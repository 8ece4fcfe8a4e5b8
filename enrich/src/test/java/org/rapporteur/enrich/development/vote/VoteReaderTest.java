package org.rapporteur.enrich.development.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.document.DocumentKind;
import org.rapporteur.contract.enriched.Vote;
import org.rapporteur.enrich.BareText;
import org.rapporteur.enrich.development.scene.Scene;
import org.rapporteur.enrich.text.Prose;

class VoteReaderTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "by a recorded vote of 111 in favour to 19 against, with 55 abstentions | 111 | 19 | 55",
        "by 111 votes to 19, with 55 abstentions | 111 | 19 | 55",
        "with 120 in favor, 8 against and 45 abstaining | 120 | 8 | 45",
        "by 104-54-29 | 104 | 54 | 29",
        "passed 111-19 with 55 abstentions | 111 | 19 | 55",
        "Ten members voted in favour, two against and three abstained | 10 | 2 | 3",
        "by 14 in favour to none against, with 1 abstention | 14 | 0 | 1",
        "by 4 in favour (China, Cuba) to 7 against, with 4 abstentions (Chad, Mali) | 4 | 7 | 4"
      })
  void readsFigures(String text, int inFavour, int against, int abstaining) {
    assertThat(read(text, false)).isEqualTo(Vote.recorded(inFavour, against, abstaining));
  }

  @Test
  void turnsTheFiguresOfALostVoteRound() {
    assertThat(read("by 76 votes to 72, with 26 abstentions", true))
        .isEqualTo(Vote.recorded(72, 76, 26));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "adopted without a vote,without a vote",
    "adopted by consensus,without a vote",
    "was unanimously adopted,unanimous"
  })
  void readsTheManner(String text, String manner) {
    assertThat(read(text, false)).isEqualTo(Vote.inManner(manner));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"the match ended 3 to 1", "from 10 to 12 members", "on pages 4-7 of the report"})
  void leavesOtherNumbersAlone(String text) {
    assertThat(read(text, false)).isNull();
  }

  private static Vote read(String text, boolean lost) {
    Document document = BareText.document("test", DocumentKind.NEWS, null, text);
    Scene scene =
        new Scene(document, Prose.of(document.text()), List.of(), List.of(), List.of(), List.of());
    return VoteReader.between(scene, 0, scene.prose().tokens().size(), lost);
  }
}
