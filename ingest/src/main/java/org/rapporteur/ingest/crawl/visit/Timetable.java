package org.rapporteur.ingest.crawl.visit;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.PlaceState;

/**
 * When to come again to a place where documents are announced. Where stories come by chance, the
 * pauses that see them soonest for a number of visits go with the square root of the time between
 * two stories; so they are made, by the hour, between the interval that is asked for and the
 * longest pause. What was expected and did not come makes the expectation doubtful, and the pauses
 * longer; what comes makes them short at once, and they grow from there.
 */
final class Timetable {

  private static final int GROWTH = 8;
  private static final Duration LONGEST = Duration.ofHours(6);

  /**
   * A place is visited at its interval where every fifth visit finds something. This and the growth
   * are what {@code crawl.RevisitBench} shows to be prompt and cheap over all kinds of sources.
   */
  private static final double WORTH = 0.2;

  private final Duration interval;
  private final @Nullable Expectation expectation;
  private final double doubt;
  private final Instant now;

  Timetable(PlaceState place, Duration interval, Instant now) {
    this.interval = interval;
    this.expectation = place.rhythm() == null ? null : new Expectation(place.rhythm(), now);
    this.doubt = place.rhythm() == null ? 0 : place.rhythm().overdue();
    this.now = now;
  }

  /** Between two visits, at most. */
  static Duration longest(Duration interval) {
    Duration grown = interval.multipliedBy(GROWTH);
    Duration longest = grown.compareTo(LONGEST) < 0 ? grown : LONGEST;
    return longest.compareTo(interval) < 0 ? interval : longest;
  }

  /**
   * The next visit.
   *
   * @param last pause, where there was one
   * @param news whether this visit found something new
   */
  Instant next(@Nullable Duration last, boolean news) {
    Instant soonest = after(at -> interval);
    if (news || last == null) {
      return soonest;
    }
    Instant grown = now.plus(last.multipliedBy(3).dividedBy(2));
    Instant expected = after(this::pause);
    Instant sooner = grown.isBefore(expected) ? grown : expected;
    return sooner.isBefore(soonest) ? soonest : sooner;
  }

  private Duration pause(Instant at) {
    if (expectation == null) {
      return longest(interval);
    }
    double found = expectation.perHour(at) / (1 + doubt) * interval.toMillis() / 3_600_000;
    double factor = found >= WORTH ? 1 : Math.sqrt(WORTH / found);
    double longest = (double) longest(interval).toMillis() / interval.toMillis();
    return Duration.ofMillis((long) (interval.toMillis() * Math.min(factor, longest)));
  }

  /** A pause is used up sooner in hours that have short ones. */
  private Instant after(Function<Instant, Duration> pauses) {
    double left = 1;
    Instant at = now;
    while (true) {
      Instant end = Rhythms.nextHour(at);
      double pause = pauses.apply(at).toMillis();
      double part = Duration.between(at, end).toMillis() / pause;
      if (part >= left) {
        return at.plusMillis((long) Math.rint(left * pause));
      }
      left -= part;
      at = end;
    }
  }
}
