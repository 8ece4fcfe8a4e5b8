package org.rapporteur.portal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.contract.Stage;
import org.rapporteur.contract.enriched.Vote;

class WordsTest {

  private final Words words = new Words();

  @Test
  void datesAreWrittenAsPreciselyAsTheyAreKnown() {
    assertThat(words.date("2014")).isEqualTo("2014");
    assertThat(words.date("2014-05")).isEqualTo("May 2014");
    assertThat(words.date("2014-10-15")).isEqualTo("15 October 2014");
    assertThat(words.date("2014-10-13T21:13:00+09:00")).isEqualTo("13 October 2014");
    assertThat(words.date(null)).isEqualTo("undated");
  }

  @Test
  void votesAndStagesAreWords() {
    assertThat(words.vote(Vote.recorded(111, 19, 55)))
        .isEqualTo("111 in favour, 19 against, 55 abstaining");
    assertThat(words.vote(Vote.inManner(Vote.WITHOUT_A_VOTE))).isEqualTo("without a vote");
    assertThat(words.constant(Stage.VOTE_POSTPONED)).isEqualTo("Vote postponed");
    assertThat(words.choice("kind", "press-release")).isEqualTo("Press release");
    assertThat(words.choice("language", "ko")).isEqualTo("Korean");
  }
}
