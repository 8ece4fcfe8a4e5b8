package org.rapporteur.ingest.extract;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Weighs pieces of evidence for a day of publication against each other: the day with the greatest
 * sum wins, and is told by the first piece that names it. An instant in UTC leaves open whether it
 * was the day before or after where the page was made, and so supports these as well, a little
 * less.
 */
final class DateVote {

  private static final double NEIGHBOUR = 0.7;

  /** Zones reach from twelve hours behind UTC to fourteen ahead. */
  private static final LocalTime BEHIND = LocalTime.of(12, 0);

  private static final LocalTime AHEAD = LocalTime.of(10, 0);

  private record Ballot(Dated dated, LocalDate day, double weight) {

    double supports(LocalDate other) {
      if (day.equals(other)) {
        return weight;
      }
      return isInUtc() && mayBe(other) ? weight * NEIGHBOUR : 0;
    }

    private boolean isInUtc() {
      return dated.value().endsWith("Z");
    }

    private boolean mayBe(LocalDate other) {
      String value = dated.value();
      LocalTime time = LocalTime.parse(value.substring(value.indexOf('T') + 1, value.length() - 1));
      return (other.equals(day.minusDays(1)) && time.isBefore(BEHIND))
          || (other.equals(day.plusDays(1)) && time.isAfter(AHEAD));
    }
  }

  private final List<Ballot> ballots = new ArrayList<>();

  /** Adds a piece of evidence; those of more worth first. */
  void add(@Nullable Dated dated, double weight) {
    if (dated != null) {
      LocalDate day = LocalDate.parse(dated.value().substring(0, "2014-10-13".length()));
      ballots.add(new Ballot(dated, day, weight));
    }
  }

  @Nullable Dated winner() {
    Ballot best = null;
    double most = 0;
    for (Ballot ballot : ballots) {
      double support = ballots.stream().mapToDouble(each -> each.supports(ballot.day())).sum();
      if (support > most + 1e-9) {
        best = ballot;
        most = support;
      }
    }
    return best == null ? null : best.dated();
  }

  boolean none(Predicate<Dated> matching) {
    return ballots.stream().map(Ballot::dated).noneMatch(matching);
  }
}
