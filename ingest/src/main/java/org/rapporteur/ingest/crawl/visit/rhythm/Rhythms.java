package org.rapporteur.ingest.crawl.visit.rhythm;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.rapporteur.contract.crawl.PageState;
import org.rapporteur.contract.crawl.PlaceState;
import org.rapporteur.contract.crawl.Rhythm;

/** How the rhythm of a place is learned from visit to visit. */
public final class Rhythms {

  /** What a day's counts are worth a day later: half as much after a fortnight. */
  static final double DECAY = 0.95;

  private static final int HOURS = 24;
  private static final int DAYS = 7;
  private static final double SECONDS_OF_AN_HOUR = 3600;

  /** Counts are kept in thousandths, so that they stay short where they are stored. */
  private static final double PARTS = 1000;

  private Rhythms() {}

  /** What is known of a place after a visit. */
  public static PlaceState learned(PageState before, boolean news, Duration interval, Instant now) {
    PlaceState known = before.place() == null ? PlaceState.NEW : before.place();
    return known.following(rhythm(known, before, news, interval, now));
  }

  private static Rhythm rhythm(
      PlaceState known, PageState before, boolean news, Duration interval, Instant now) {
    Rhythm rhythm = known.rhythm();
    Instant last = before.lastVisit();
    if (rhythm == null || last == null) {
      return begun(now);
    }
    Duration sight = Timetable.longest(interval).multipliedBy(2);
    boolean seen = before.failures() == 0 && Duration.between(last, now).compareTo(sight) <= 0;
    return seen ? visited(rhythm, last, now, news) : unobserved(rhythm, last, now);
  }

  private static Rhythm begun(Instant now) {
    return new Rhythm(now, Collections.nCopies(HOURS, 0.0), Collections.nCopies(DAYS, 0.0), 0);
  }

  /** Nobody looked for a while, of which nothing is known then. */
  private static Rhythm unobserved(Rhythm before, Instant from, Instant to) {
    Instant since = before.since().plus(Duration.between(from, to));
    return new Rhythm(since, before.hours(), before.days(), before.overdue());
  }

  /**
   * A visit was made, and the one before it.
   *
   * @param news whether something came between them
   */
  private static Rhythm visited(Rhythm before, Instant from, Instant to, boolean news) {
    double factor = Math.pow(DECAY, daysBetween(from, to));
    List<Double> hours = decayed(before.hours(), factor);
    List<Double> days = decayed(before.days(), factor);
    double overdue = 0;
    if (news) {
      spread(from, to, hours, days);
    } else {
      overdue = before.overdue() + new Expectation(before, to).between(from, to);
    }
    return new Rhythm(before.since(), rounded(hours), rounded(days), rounded(overdue));
  }

  /** When in that time it came is not known. */
  private static void spread(Instant from, Instant to, List<Double> hours, List<Double> days) {
    double whole = Math.max(1, Duration.between(from, to).toSeconds());
    for (Instant at = from; at.isBefore(to); at = nextHour(at)) {
      double part = hours(at, earlier(nextHour(at), to)) * SECONDS_OF_AN_HOUR / whole;
      ZonedDateTime time = at.atZone(ZoneOffset.UTC);
      hours.set(time.getHour(), hours.get(time.getHour()) + part);
      int day = time.getDayOfWeek().getValue() - 1;
      days.set(day, days.get(day) + part);
    }
  }

  static Instant nextHour(Instant at) {
    return at.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
  }

  static double hours(Instant from, Instant to) {
    return Duration.between(from, to).toMillis() / (1000 * SECONDS_OF_AN_HOUR);
  }

  static Instant earlier(Instant a, Instant b) {
    return a.isBefore(b) ? a : b;
  }

  /** None where a clock was set back. */
  private static double daysBetween(Instant from, Instant to) {
    return Math.max(
        0.0,
        (double)
            ChronoUnit.DAYS.between(
                from.truncatedTo(ChronoUnit.DAYS), to.truncatedTo(ChronoUnit.DAYS)));
  }

  private static List<Double> decayed(List<Double> counts, double factor) {
    List<Double> decayed = new ArrayList<>(counts);
    decayed.replaceAll(count -> count * factor);
    return decayed;
  }

  private static List<Double> rounded(List<Double> counts) {
    return counts.stream().map(Rhythms::rounded).toList();
  }

  /** Down, so that what decays comes to nothing. */
  private static double rounded(double count) {
    return Math.floor(count * PARTS) / PARTS;
  }
}
