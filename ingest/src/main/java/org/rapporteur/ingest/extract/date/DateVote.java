package org.rapporteur.ingest.extract.date;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.document.DateEvidence;

/**
 * Weighs pieces of evidence for a day of publication against each other: the day with the greatest
 * sum wins, and is told by the first piece that names it, or by the first that names the hour or
 * the zone too where that one does not. An instant in UTC leaves open whether it was the day before
 * or after where the page was made, and so supports these as well, a little less.
 */
public final class DateVote {

  private static final double NEIGHBOUR = 0.7;

  /** Less is what an hour in a caption, among words or of a change has for it. */
  private static final double LEAST_FOR_HOUR = 0.5;

  private static final double EPSILON = 1e-9;
  private static final String DAY = "2014-10-13";

  private record Ballot(Dated dated, LocalDate day, double weight) {

    /** Whether it is worth believing, and tells the hour where the other tells the day alone. */
    boolean tellsHourOf(Ballot other) {
      return weight >= LEAST_FOR_HOUR && dated.refines(other.dated);
    }

    /** Whether it tells the zone of what the other tells in UTC. */
    boolean tellsZoneOf(Ballot other) {
      return other.dated.value().endsWith("Z") && isZoned() && instant().equals(other.instant());
    }

    private boolean isZoned() {
      String value = dated.value();
      return value.indexOf('+') > 0 || value.lastIndexOf('-') > DAY.length();
    }

    private Instant instant() {
      return OffsetDateTime.parse(dated.value()).toInstant();
    }

    double supports(LocalDate other, Clocks clocks) {
      if (day.equals(other)) {
        return weight;
      }
      return isInUtc() && mayBe(other, clocks) ? weight * NEIGHBOUR : 0;
    }

    /** Programs that leave the zone out often mean UTC. */
    private boolean isInUtc() {
      boolean printed = dated.evidence() == DateEvidence.TEXT;
      return dated.value().endsWith("Z") || (!dated.isDay() && !isZoned() && !printed);
    }

    private boolean mayBe(LocalDate other, Clocks clocks) {
      LocalTime time = LocalTime.parse(dated.value().substring(DAY.length() + 1).replace("Z", ""));
      long days = ChronoUnit.DAYS.between(day, other);
      return Math.abs(days) == 1 && clocks.mayShow(day.atTime(time), (int) days);
    }
  }

  private final Clocks clocks;
  private final LocalDate latest;
  private final List<Ballot> ballots = new ArrayList<>();

  /** A vote in which days after the latest do not count. */
  public DateVote(Clocks clocks, LocalDate latest) {
    this.clocks = clocks;
    this.latest = latest;
  }

  /** Adds a piece of evidence; those of more worth first. */
  public void add(@Nullable Dated dated, double weight) {
    if (dated != null && !dated.isAfter(latest)) {
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
    return best == null ? null : precise(best).dated();
  }

  private Ballot precise(Ballot best) {
    return ballots.stream()
        .filter(ballot -> ballot.tellsHourOf(best) || ballot.tellsZoneOf(best))
        .findFirst()
        .orElse(best);
  }

  private double support(LocalDate day) {
    return ballots.stream().mapToDouble(each -> each.supports(day, clocks)).sum();
  }
}
