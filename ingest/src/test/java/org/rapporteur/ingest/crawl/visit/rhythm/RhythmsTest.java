package org.rapporteur.ingest.crawl.visit.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.rapporteur.contract.crawl.PageState;
import org.rapporteur.contract.crawl.PlaceState;
import org.rapporteur.contract.crawl.Rhythm;
import org.rapporteur.ingest.crawl.visit.Revisits;
import org.rapporteur.ingest.crawl.visit.States;

/** Weeks of visits to a source that may publish every ten minutes, on the minute. */
class RhythmsTest {

  private static final Duration INTERVAL = Duration.ofMinutes(10);
  private static final Duration LONGEST = INTERVAL.multipliedBy(8);
  private static final Instant START = Instant.parse("2014-09-03T00:00:00Z");
  private static final int PERIODS_OF_A_DAY = 144;

  private final List<Instant> visits = new ArrayList<>();
  private PageState state =
      PageState.discovered("https://www.example.com/rss", "daily", null, null);
  private Instant now = START;

  @Test
  void whoPublishesByDayIsSeenWithinTheIntervalFromTheFirstStoryOnAndSparedAtNight() {
    watch(14, RhythmsTest::byDay);
    visits.clear();

    watch(7, RhythmsTest::byDay);

    for (int day = 14; day < 21; day++) {
      Instant first = START.plus(Duration.ofDays(day)).plus(Duration.ofHours(7));
      assertThat(Duration.between(first, visitAfter(first))).isLessThan(Duration.ofMinutes(13));
    }
    assertThat(visits.size()).isLessThan(7 * PERIODS_OF_A_DAY * 2 / 3);
  }

  @Test
  void aWeekendWithoutStoriesIsSlowAndTheMondayIsNot() {
    Predicate<Instant> office = at -> byDay(at) && day(at).getValue() <= 5;
    watch(26, office);

    Instant sunday = START.plus(Duration.ofDays(25)).plus(Duration.ofHours(12));
    Instant monday = Instant.parse("2014-09-29T07:00:00Z");
    watch(1, office);

    assertThat(day(sunday)).isEqualTo(DayOfWeek.SUNDAY);
    assertThat(Duration.between(visitAfter(sunday), visitAfter(visitAfter(sunday).plusMillis(1))))
        .isGreaterThan(INTERVAL.multipliedBy(3));
    assertThat(Duration.between(monday, visitAfter(monday))).isLessThan(Duration.ofMinutes(13));
  }

  @Test
  void anUnexpectedStoryAtNightMakesVisitsQuickAgain() {
    watch(14, RhythmsTest::byDay);
    Instant night = START.plus(Duration.ofDays(14)).plus(Duration.ofHours(2));
    watch(1, at -> byDay(at) || at.equals(night));

    Instant seen = visitAfter(night);
    Instant next = visitAfter(seen.plusMillis(1));
    assertThat(Duration.between(seen, next)).isEqualTo(INTERVAL);
  }

  @Test
  void whoStopsToPublishIsVisitedLessAndLess() {
    watch(14, RhythmsTest::byDay);

    watch(4, at -> false);

    Instant noon = START.plus(Duration.ofDays(17)).plus(Duration.ofHours(12));
    Duration pause = Duration.between(visitAfter(noon), visitAfter(visitAfter(noon).plusMillis(1)));
    assertThat(pause).isGreaterThan(INTERVAL.multipliedBy(3));
  }

  @Test
  void whoNeverPublishesCostsLittle() {
    watch(7, at -> false);

    assertThat(visits.size()).isLessThan(7 * PERIODS_OF_A_DAY / 7);
  }

  @Test
  void pausesNeverLeaveTheirBounds() {
    watch(7, at -> day(at) == DayOfWeek.TUESDAY);

    for (int visit = 1; visit < visits.size(); visit++) {
      assertThat(Duration.between(visits.get(visit - 1), visits.get(visit)))
          .isBetween(INTERVAL, LONGEST);
    }
  }

  @Test
  void whatNobodySawIsNoSilence() {
    watch(14, RhythmsTest::byDay);
    Rhythm before = rhythm();

    now = now.plus(Duration.ofDays(9));
    state = Revisits.DEFAULT.looked(state, true, INTERVAL, now);

    assertThat(rhythm().hours()).isEqualTo(before.hours());
    assertThat(rhythm().days()).isEqualTo(before.days());
    assertThat(rhythm().since()).isAfter(before.since().plus(Duration.ofDays(8)));
  }

  @Test
  void aClockThatIsSetBackTeachesNothing() {
    watch(7, RhythmsTest::byDay);
    Rhythm before = rhythm();

    state = Revisits.DEFAULT.looked(state, true, INTERVAL, now.minus(Duration.ofDays(3)));

    assertThat(rhythm().hours()).isEqualTo(before.hours());
    assertThat(state.nextVisit()).isEqualTo(state.lastVisit().plus(INTERVAL));
  }

  @Test
  void aFailureForgetsNothing() {
    watch(2, RhythmsTest::byDay);

    PageState failed = States.failed(state, 1, "no answer", now, now.plusSeconds(60));

    assertThat(failed.place()).isEqualTo(state.place());
  }

  @Test
  void anIntervalOfDaysIsKept() {
    Duration days = Duration.ofDays(3);
    state = Revisits.DEFAULT.looked(state, true, days, now);

    PageState next = Revisits.DEFAULT.looked(state, false, days, now.plus(days));

    assertThat(next.nextVisit()).isEqualTo(now.plus(days).plus(days));
  }

  private void watch(int days, Predicate<Instant> publishes) {
    Instant end = now.plus(Duration.ofDays(days));
    Instant seen = visits.isEmpty() ? now : visits.getLast();
    while (now.isBefore(end)) {
      boolean news = publishedBetween(seen, now, publishes);
      state = Revisits.DEFAULT.looked(state, news, INTERVAL, now);
      visits.add(now);
      seen = now;
      now = state.nextVisit();
    }
  }

  private static boolean publishedBetween(Instant from, Instant to, Predicate<Instant> publishes) {
    Instant at = Instant.ofEpochSecond(from.getEpochSecond() / 600 * 600 + 600);
    for (; !at.isAfter(to); at = at.plusSeconds(600)) {
      if (publishes.test(at)) {
        return true;
      }
    }
    return false;
  }

  private Instant visitAfter(Instant time) {
    return visits.stream().filter(visit -> !visit.isBefore(time)).findFirst().orElseThrow();
  }

  private Rhythm rhythm() {
    PlaceState place = state.place();
    assertThat(place).isNotNull();
    return place.rhythm();
  }

  private static boolean byDay(Instant at) {
    long hour = ChronoUnit.HOURS.between(at.truncatedTo(ChronoUnit.DAYS), at);
    return hour >= 7 && hour < 20;
  }

  private static DayOfWeek day(Instant at) {
    return at.atZone(ZoneOffset.UTC).getDayOfWeek();
  }
}
