package org.rapporteur.ingest.extract.date;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.DateEvidence;

/**
 * Weighs pieces of evidence for a day of publication against each other: the day with the greatest
 * sum wins, and is told by the first piece that names it. An instant in UTC leaves open whether it
 * was the day before or after where the page was made, and so supports these as well, a little
 * less.
 */
public final class DateVote {

  private static final double NEIGHBOUR = 0.7;
  private static final double EPSILON = 1e-9;
  private static final String DAY = "2014-10-13";

  private record Ballot(Dated dated, LocalDate day, double weight) {

    double supports(LocalDate other, Clocks clocks) {
      if (day.equals(other)) {
        return weight;
      }
      return isInUtc() && mayBe(other, clocks) ? weight * NEIGHBOUR : 0;
    }

    /** Programs that leave the zone out often mean UTC. */
    private boolean isInUtc() {
      String value = dated.value();
      boolean zoneless =
          value.length() > DAY.length()
              && value.indexOf('+') < 0
              && value.lastIndexOf('-') < DAY.length();
      return value.endsWith("Z") || (zoneless && dated.evidence() != DateEvidence.TEXT);
    }

    private boolean mayBe(LocalDate other, Clocks clocks) {
      LocalTime time = LocalTime.parse(dated.value().substring(DAY.length() + 1).replace("Z", ""));
      long days = ChronoUnit.DAYS.between(day, other);
      return Math.abs(days) == 1 && clocks.mayShow(day.atTime(time), (int) days);
    }
  }

  private final Clocks clocks;
  private final List<Ballot> ballots = new ArrayList<>();

  public DateVote(Clocks clocks) {
    this.clocks = clocks;
  }

  /** Adds a piece of evidence; those of more worth first. */
  public void add(@Nullable Dated dated, double weight) {
    if (dated != null) {
      ballots.add(new Ballot(dated, dated.day(), weight));
    }
  }

  /** The day with the greatest support, if it has that much, or null. */
  public @Nullable Dated winner(double least) {
    Ballot best = null;
    double most = least;
    for (Ballot ballot : ballots) {
      double support = support(ballot.day);
      if (support > most + EPSILON) {
        best = ballot;
        most = support;
      }
    }
    return best == null ? null : best.dated();
  }

  private double support(LocalDate day) {
    return ballots.stream().mapToDouble(each -> each.supports(day, clocks)).sum();
  }
}
