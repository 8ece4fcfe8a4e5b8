package org.rapporteur.contract.crawl;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often a place wishes to be visited, by its own word.
 *
 * @param pause in minutes, between two visits
 * @param rhythm in minutes, between two changes of the place
 * @param quietHours of the day in UTC, from 0, in which nobody is to come
 * @param quietDays of the week in UTC, from 1 for Monday, on which nobody is to come
 */
public record PlaceHints(
    @Nullable Integer pause,
    @Nullable Integer rhythm,
    List<Integer> quietHours,
    List<Integer> quietDays) {

  /** A place that says nothing. */
  public static final PlaceHints NONE = new PlaceHints(null, null, List.of(), List.of());

  public PlaceHints {
    quietHours = quietHours == null ? List.of() : List.copyOf(quietHours);
    quietDays = quietDays == null ? List.of() : List.copyOf(quietDays);
  }

  /** The same with this pause. */
  public PlaceHints pausing(int minutes) {
    return new PlaceHints(minutes, rhythm, quietHours, quietDays);
  }
}
