package org.rapporteur.ingest.extract.title;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class HeadlineTest {

  @Test
  void leavesOutWhatStandsOverTheHeadline() {
    assertThat(headline("<span class='dachzeile'>Third Committee</span> Two drafts, one subject"))
        .isEqualTo("Two drafts, one subject");
    assertThat(headline("<div class=\"topic-label\">Vote</div>Two drafts, one subject"))
        .isEqualTo("Two drafts, one subject");
    assertThat(headline("<time>3 March</time> Two drafts, one subject"))
        .isEqualTo("Two drafts, one subject");
  }

  @Test
  void leavesOutWhatStandsUnderIt() {
    assertThat(headline("Two drafts<br><small>3 March, by the desk</small>"))
        .isEqualTo("Two drafts");
  }

  @Test
  void keepsWhatStandsWithinIt() {
    assertThat(headline("<b>Two drafts:</b> <span class='subtitle'>a vote</span> (1/2)"))
        .isEqualTo("Two drafts: a vote (1/2)");
  }

  @Test
  void isEmptyWhereThereIsOnlyAKicker() {
    assertThat(headline("<span class='kicker'>Vote</span>")).isEmpty();
  }

  private static String headline(String html) {
    return Headline.of(
        Objects.requireNonNull(Jsoup.parse("<h1>" + html + "</h1>").selectFirst("h1")));
  }
}
