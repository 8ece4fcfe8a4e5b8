package org.rapporteur.contract.crawl;

import java.time.Instant;
import java.util.List;
import org.rapporteur.contract.Require;

/**
 * When new documents come to a place: how many visits found some, the older the less they count.
 *
 * @param since when somebody began to look; as much later as nobody looked in between
 * @param hours by the hour of the day in UTC, the first from midnight: 24
 * @param days by the day of the week in UTC, the first a Monday: 7
 * @param overdue how many visits ought to have found some since the last that did
 */
public record Rhythm(Instant since, List<Double> hours, List<Double> days, double overdue) {

  private static final int HOURS = 24;
  private static final int DAYS = 7;

  public Rhythm {
    Require.present(since, "since");
    hours = counts(hours, HOURS, "hours");
    days = counts(days, DAYS, "days");
  }

  private static List<Double> counts(List<Double> counts, int size, String name) {
    if (counts == null || counts.size() != size) {
      throw new IllegalArgumentException(name + " are to be " + size);
    }
    return List.copyOf(counts);
  }
}
