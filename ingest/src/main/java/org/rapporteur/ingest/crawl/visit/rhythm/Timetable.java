package org.rapporteur.ingest.crawl.visit.rhythm;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.crawl.PlaceHints;
import org.rapporteur.contract.crawl.PlaceState;

/**
 * When to come again to a place where documents are announced. Where stories come by chance, the
 * pauses that see them soonest for a number of visits go with the square root of the time between
 * two stories; so they are made, by the hour, between the interval that is asked for and the
 * longest pause. What was expected and did not come makes the expectation doubtful, and the pauses
 * longer; what comes makes them short at once, and they grow from there. How often the place itself
 * wishes to be visited counts within bounds: nobody can silence a source.
 */
public final class Timetable {

  private static final int GROWTH = 8;
  private static final Duration LONGEST = Duration.ofHours(6);
  private static final Duration LONGEST_WISHED = Duration.ofHours(1);

  /**
   * A place is visited at its interval where every fifth visit finds something. This and the growth
   * are what {@code crawl.RevisitBench} shows to be prompt and cheap over all kinds of sources.
   */
  private static final double WORTH = 0.2;

  private final Duration interval;
  private final @Nullable Expectation expectation;
  private final double doubt;
  private final PlaceHints hints;
  private final Instant now;

  public Timetable(PlaceState place, Duration interval, Instant now) {
    this.interval = interval;
    this.expectation = place.rhythm() == null ? null : new Expectation(place.rhythm(), now);
    this.doubt = place.rhythm() == null ? 0 : place.rhythm().overdue();
    this.hints = place.hints() == null ? PlaceHints.NONE : place.hints();
    this.now = now;
  }

  /** Between two visits, at most. */
  public static Duration longest(Duration interval) {
    return longer(interval, shorter(interval.multipliedBy(GROWTH), LONGEST));
  }

  /**
   * The next visit.
   *
   * @param last pause, where there was one
   * @param news whether this visit found something new
   */
  public Instant next(@Nullable Duration last, boolean news) {
    Instant soonest = after(at -> shortest(at, news));
    if (news || last == null) {
      return soonest;
    }
    Instant grown = now.plus(last.multipliedBy(3).dividedBy(2));
    Instant expected = after(this::pause);
    Instant sooner = grown.isBefore(expected) ? grown : expected;
    return sooner.isBefore(soonest) ? soonest : sooner;
  }

  /**
   * What the place asks for is kept to twice the interval and an hour at most; the hours and days
   * in which nobody is to come have the longest pause. How often it changes by its own word, which
   * many programs say without being told, counts until it is seen to change more often.
   */
  private Duration shortest(Instant at, boolean news) {
    ZonedDateTime time = at.atZone(ZoneOffset.UTC);
    if (hints.quietHours().contains(time.getHour())
        || hints.quietDays().contains(time.getDayOfWeek().getValue())) {
      return longest(interval);
    }
    Duration wished = minutes(hints.pause());
    Duration rhythm = news ? Duration.ZERO : minutes(hints.rhythm());
    Duration most = shorter(interval.multipliedBy(2), LONGEST_WISHED);
    return longer(interval, shorter(most, longer(wished, rhythm)));
  }

  private static Duration minutes(@Nullable Integer minutes) {
    return Duration.ofMinutes(minutes == null ? 0 : minutes);
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

  private static Duration shorter(Duration a, Duration b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  private static Duration longer(Duration a, Duration b) {
    return a.compareTo(b) >= 0 ? a : b;
  }
}
