package org.rapporteur.ingest.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.contract.crawl.PageState;
import org.rapporteur.ingest.Articles;
import org.rapporteur.ingest.crawl.visit.Outcome;

/** When pages and places that gave nothing are asked for again, and what is told of them. */
class FailuresTest extends SiteVisits {

  private static final Duration WEEK = Duration.ofDays(7);

  @Test
  void anArticleThatIsNotThereYetIsAskedForAgainWithinHours() throws Exception {
    Outcome outcome = visitor.article(site.url("/early"));
    List<Duration> pauses = new ArrayList<>();
    while (outcome.rejections().isEmpty()) {
      pauses.add(pause(outcome));
      outcome = visitor.again(outcome.states().getFirst());
    }

    assertThat(pauses)
        .containsExactly(
            Duration.ofMinutes(1),
            Duration.ofMinutes(4),
            Duration.ofMinutes(16),
            Duration.ofMinutes(64));
    assertThat(outcome.rejections().getFirst().message()).contains("404");
  }

  @Test
  void anArticleWhoseHostIsLongInTroubleIsAskedForAgainLessAndLess() throws Exception {
    site.status("/a", 502);
    Outcome outcome = visitor.article(site.url("/a"));
    while (outcome.rejections().isEmpty()) {
      outcome = visitor.again(outcome.states().getFirst());
    }
    List<Duration> pauses = new ArrayList<>();
    for (int visit = 0; visit < 5; visit++) {
      pauses.add(pause(outcome));
      outcome = visitor.again(outcome.states().getFirst());
      assertThat(outcome.rejections()).as("it was told before").isEmpty();
    }

    assertThat(pauses)
        .containsExactly(
            Duration.ofMinutes(256),
            Duration.ofMinutes(1024),
            Duration.ofMinutes(4096),
            WEEK,
            WEEK);
  }

  @Test
  void whatCameAMomentLaterIsRead() throws Exception {
    Outcome early = visitor.article(site.url("/a"));
    site.article("/a", "A title", "2026-11-22", Articles.text("a"));

    assertThat(visitor.again(early.states().getFirst()).documents()).hasSize(1);
  }

  @Test
  void anArticleThatWasThereAndIsNotAnyMoreIsPutAsideAtOnce() throws Exception {
    site.article("/a", "A title", "2026-11-22", Articles.text("a"));
    Outcome read = visitor.article(site.url("/a"));
    site.status("/a", 404);

    Outcome lost = visitor.again(read.states().getFirst());

    assertThat(pause(lost)).isEqualTo(WEEK);
    assertThat(lost.rejections()).hasSize(1);
  }

  @Test
  void aPlaceThatFailsIsSeenWithinAnHourOfItsRepair() throws Exception {
    site.status("/feed", 404);

    assertThat(pauses("20s", 10))
        .startsWith(Duration.ofSeconds(20), Duration.ofSeconds(40), Duration.ofSeconds(80))
        .endsWith(Duration.ofHours(1), Duration.ofHours(1));
  }

  @Test
  void aPlaceThatFailsIsAskedForNoSoonerThanItsInterval() throws Exception {
    site.status("/feed", 404);
    assertThat(pauses("6h", 6)).containsOnly(Duration.ofHours(6));

    site.status("/feed", 500);
    assertThat(pauses("6h", 6)).containsOnly(Duration.ofHours(6));

    site.overloaded("/feed", Duration.ofSeconds(5));
    assertThat(pauses("6h", 6)).containsOnly(Duration.ofHours(6));
  }

  @Test
  void aPlaceThatWantsRestHasIt() throws Exception {
    site.overloaded("/feed", Duration.ofHours(3));

    assertThat(pauses("20s", 2)).containsOnly(Duration.ofHours(3));
  }

  @Test
  void aPlaceThatIsGoneIsToldOfAndVisitedSeldom() throws Exception {
    site.status("/feed", 410);

    Outcome gone = visitor.feed(site.url("/feed"), "20s");

    assertThat(gone.rejections().getFirst().message()).contains("gone for good", "410");
    assertThat(pause(gone)).isEqualTo(WEEK);
    assertThat(visitor.replanned(gone.states().getFirst(), "20s"))
        .isEqualTo(gone.states().getFirst());
  }

  @Test
  void aChangedIntervalActsAtOnce() throws Exception {
    site.feed("/feed", "/a");
    PageState seldom = visitor.feed(site.url("/feed"), "6h").states().getFirst();
    PageState often = visitor.feed(site.url("/feed"), "20s").states().getFirst();

    assertThat(visitor.replanned(seldom, "6h")).isEqualTo(seldom);
    assertThat(visitor.replanned(often, "20s")).isEqualTo(often);
    assertThat(pause(visitor.replanned(seldom, "20s"))).isEqualTo(Duration.ofSeconds(20));
    assertThat(pause(visitor.replanned(often, "6h"))).isEqualTo(Duration.ofHours(6));
  }

  /** Between visits one after the other. */
  private List<Duration> pauses(String interval, int visits) throws Exception {
    List<Duration> pauses = new ArrayList<>();
    PageState state = visitor.feed(site.url("/feed"), interval).states().getFirst();
    for (int visit = 0; visit < visits; visit++) {
      pauses.add(pause(state));
      state = visitor.feed(state, interval).states().getFirst();
    }
    return pauses;
  }

  private static Duration pause(Outcome outcome) {
    return pause(outcome.states().getFirst());
  }

  private static Duration pause(PageState state) {
    return Duration.between(state.lastVisit(), state.nextVisit());
  }
}
