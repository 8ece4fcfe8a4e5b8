package org.rapporteur.ingest.crawl.visit;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.crawl.PageState;
import org.rapporteur.contract.crawl.PlaceState;
import org.rapporteur.ingest.crawl.visit.rhythm.Rhythms;
import org.rapporteur.ingest.crawl.visit.rhythm.Timetable;
import org.rapporteur.ingest.fetch.FetchException;
import org.rapporteur.ingest.source.Discovery;

/**
 * When to come again: sooner to what changes, later to what does not, later still to what fails.
 *
 * @param firstRecheck of an article, after it was first read
 * @param lastRecheck the longest pause between two looks at an article
 * @param firstRetry of an article, after a failure that may pass
 */
public record Revisits(Duration firstRecheck, Duration lastRecheck, Duration firstRetry) {

  /** How many times in a row a page may fail before it is put aside. */
  public static final int RETRIES = 4;

  /** A series costs more questions than a feed, and most sessions are long over. */
  private static final Duration LONGEST_SERIES_PAUSE = Duration.ofDays(1);

  /** Longer than anybody waits. */
  private static final Duration NEVER = Duration.ofDays(36_500);

  private static final Duration LONGEST_RETRY = Duration.ofHours(1);
  private static final int MOST_DOUBLINGS = 20;
  private static final Duration ROUNDING = Duration.ofSeconds(1);
  private static final Duration PUT_ASIDE = Duration.ofDays(7);

  /** The pauses of a polite monitor. */
  public static final Revisits DEFAULT =
      new Revisits(Duration.ofHours(1), Duration.ofDays(30), Duration.ofMinutes(1));

  /** The next look at an article. */
  Instant article(PageState before, boolean changed, Instant now) {
    Duration last = pause(before);
    if (changed || last == null) {
      return now.plus(firstRecheck);
    }
    return now.plus(shorter(longer(last, firstRecheck).multipliedBy(2), lastRecheck));
  }

  /**
   * The state of a place after a visit that found it readable, and as it was before but for what
   * visits teach.
   *
   * @param news whether it announced anything new
   * @param interval that its source asks for
   */
  public PageState looked(PageState before, boolean news, Duration interval, Instant now) {
    PlaceState learned = Rhythms.learned(before, news, interval, now);
    Instant next = place(before, learned, news, interval, now);
    return States.unchanged(before.as(learned), now, next);
  }

  /**
   * The next look at a place where documents are announced.
   *
   * @param learned what is known of it now
   * @param news whether it announced anything new
   * @param interval that its source asks for
   */
  Instant place(
      PageState before, PlaceState learned, boolean news, Duration interval, Instant now) {
    return new Timetable(learned, interval, now).next(pause(before), news);
  }

  /** The next probing of a series of symbols. */
  Instant series(PageState before, boolean changed, Duration interval, Instant now) {
    Duration last = pause(before);
    if (changed || last == null) {
      return now.plus(interval);
    }
    Duration longest = longer(interval, LONGEST_SERIES_PAUSE);
    return now.plus(shorter(last.multipliedBy(5).dividedBy(4), longest));
  }

  /** The next try of a page after {@code failures} in a row, each of which may pass. */
  Instant retry(int failures, @Nullable Duration asked, Instant now) {
    long times = 1L << Math.min(2 * (failures - 1), MOST_DOUBLINGS);
    Duration pause = shorter(firstRetry.multipliedBy(times), PUT_ASIDE);
    return now.plus(asked == null ? pause : longer(asked, firstRetry));
  }

  /**
   * The next look at a place after {@code failures} in a row: never sooner than its interval, and
   * where that is short, within an hour.
   *
   * @param asked how long the host wants to be left alone, where it says so
   */
  Instant failedPlace(int failures, Duration interval, @Nullable Duration asked, Instant now) {
    Duration grown = interval.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
    Duration pause = longer(interval, shorter(grown, LONGEST_RETRY));
    return now.plus(asked == null ? pause : longer(asked, pause));
  }

  /** A place whose next visit lies where its interval cannot have planned it, planned by that. */
  PageState replanned(PageState state, Places.Place place) {
    Instant last = state.lastVisit();
    Instant next = state.nextVisit();
    if (last == null || next == null || isGone(state)) {
      return state;
    }
    Duration interval = place.source().interval();
    Duration planned = Duration.between(last, next);
    boolean possible =
        planned.compareTo(interval) >= 0
            && planned.compareTo(longest(state, place).plus(ROUNDING)) <= 0;
    return possible ? state : States.planned(state, last.plus(interval));
  }

  private static boolean isGone(PageState state) {
    return state.lastError() != null && state.lastError().startsWith(FetchException.GONE);
  }

  private static Duration longest(PageState state, Places.Place place) {
    Duration interval = place.source().interval();
    if (state.failures() > 0) {
      return longer(interval, LONGEST_RETRY);
    }
    return place.discovery() instanceof Discovery.Symbols
        ? longer(interval, LONGEST_SERIES_PAUSE)
        : Timetable.longest(interval);
  }

  /** The next look at a page that was put aside. */
  Instant aside(Instant now) {
    return now.plus(PUT_ASIDE);
  }

  /** What is missing in a series is asked for by the series alone. */
  Instant missing(Instant now) {
    return now.plus(NEVER);
  }

  private static @Nullable Duration pause(PageState before) {
    return before.lastVisit() == null || before.nextVisit() == null || before.failures() > 0
        ? null
        : Duration.between(before.lastVisit(), before.nextVisit());
  }

  private static Duration shorter(Duration a, Duration b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  private static Duration longer(Duration a, Duration b) {
    return a.compareTo(b) >= 0 ? a : b;
  }
}
