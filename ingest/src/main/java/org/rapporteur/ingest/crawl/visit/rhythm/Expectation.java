package org.rapporteur.ingest.crawl.visit.rhythm;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.rapporteur.contract.crawl.Rhythm;

/**
 * What a place's rhythm lets expect: how many visits would find something new, if somebody came
 * often enough. Hours and days count for themselves, so that a week teaches what one Monday morning
 * alone would take months to. To the finds that were made a part of one is added that is as likely
 * at any time, so that few finds make no rhythm.
 */
final class Expectation {

  private static final int HOURS = 24;
  private static final double PRIOR = 0.3;

  /** Older days count for nothing. */
  private static final int DAYS_THAT_COUNT = 70;

  private final Rhythm rhythm;
  private final double found;
  private final double perDay;
  private final List<Double> daysSeen;

  Expectation(Rhythm rhythm, Instant now) {
    this.rhythm = rhythm;
    this.found = rhythm.hours().stream().mapToDouble(Double::doubleValue).sum();
    double days = Math.max(0, Rhythms.hours(rhythm.since(), now) / HOURS);
    double seen = (1 - Math.pow(Rhythms.DECAY, days)) / (1 - Rhythms.DECAY);
    this.perDay = seen == 0 ? 0 : found / seen;
    this.daysSeen = daysSeen(now, (int) Math.min(days, DAYS_THAT_COUNT));
  }

  /** How many of each day of the week were seen, the older the less they count. */
  private List<Double> daysSeen(Instant now, int days) {
    List<Double> seen = new ArrayList<>(Collections.nCopies(7, 0.0));
    for (int ago = 0; ago <= days; ago++) {
      int day =
          now.minus(ago, ChronoUnit.DAYS).atZone(ZoneOffset.UTC).getDayOfWeek().getValue() - 1;
      double part = ago == 0 ? partOfToday(now) : 1;
      seen.set(day, seen.get(day) + part * Math.pow(Rhythms.DECAY, ago));
    }
    return seen;
  }

  /** What share of a day's finds are made by that time of the day. */
  private double partOfToday(Instant now) {
    double made = 0;
    for (int hour = 0; hour < now.atZone(ZoneOffset.UTC).getHour(); hour++) {
      made += rhythm.hours().get(hour) + PRIOR;
    }
    return made / (found + HOURS * PRIOR);
  }

  /** In an hour, at that time. */
  double perHour(Instant at) {
    ZonedDateTime time = at.atZone(ZoneOffset.UTC);
    int day = time.getDayOfWeek().getValue() - 1;
    double ofTheHour = (rhythm.hours().get(time.getHour()) + PRIOR) / (found / HOURS + PRIOR);
    double ofTheDay = (rhythm.days().get(day) + PRIOR) / (perDay * daysSeen.get(day) + PRIOR);
    return perDay / HOURS * ofTheHour * ofTheDay;
  }

  /** In that time. */
  double between(Instant from, Instant to) {
    double expected = 0;
    for (Instant at = from; at.isBefore(to); at = Rhythms.nextHour(at)) {
      expected += perHour(at) * Rhythms.hours(at, Rhythms.earlier(Rhythms.nextHour(at), to));
    }
    return expected;
  }
}
