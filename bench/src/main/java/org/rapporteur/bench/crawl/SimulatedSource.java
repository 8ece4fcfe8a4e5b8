package org.rapporteur.bench.crawl;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NavigableSet;
import java.util.Random;
import java.util.TreeSet;

/**
 * A source and the moments at which it publishes, by chance as sources do, the same in every run.
 *
 * @param stories in no order but that of time
 */
record SimulatedSource(String name, Instant start, Instant end, NavigableSet<Instant> stories) {

  private static final int DAYS = 56;
  private static final LocalDate FIRST = LocalDate.of(2014, 9, 3);

  double days() {
    return Duration.between(start, end).toMinutes() / 1440.0;
  }

  static List<SimulatedSource> all() {
    return List.of(
        days("wire, every 10 minutes from 7 to 20", new Hours(7, 20, 6, 6), ZoneOffset.UTC),
        days("the same from 7 to 21", new Hours(7, 21, 6, 6), ZoneOffset.UTC),
        days(
            "the same in Europe, summer time ends",
            new Hours(7, 20, 6, 6),
            ZoneId.of("Europe/Berlin")),
        spring(),
        days(
            "wire, a tenth at weekends, New York",
            new Hours(7, 20, 6, 0.6),
            ZoneId.of("America/New_York")),
        days("wire round the clock", new Hours(0, 24, 8, 8), ZoneOffset.UTC),
        days("hourly round the clock", new Hours(0, 24, 1, 1), ZoneOffset.UTC),
        days(
            "ministry, 6 a working day, 9 to 17",
            new Hours(9, 17, 0.75, 0),
            ZoneId.of("Asia/Seoul")),
        days("daily around 9", new Hours(9, 10, 1, 1), ZoneOffset.UTC),
        days("blog, twice a week", new Hours(8, 20, 2.0 / 7 / 12, 2.0 / 7 / 12), ZoneOffset.UTC),
        burst(),
        recess(),
        days("nothing ever", new Hours(0, 24, 0, 0), ZoneOffset.UTC));
  }

  /**
   * Local hours in which stories come.
   *
   * @param weekdays stories an hour from Monday to Friday
   */
  private record Hours(int from, int to, double weekdays, double weekends) {

    void add(LocalDate day, ZoneId zone, Random chance, NavigableSet<Instant> stories) {
      double perHour = day.getDayOfWeek().getValue() > 5 ? weekends : weekdays;
      if (perHour == 0) {
        return;
      }
      Instant end = day.atTime(LocalTime.MIDNIGHT).plusHours(to).atZone(zone).toInstant();
      Instant at = day.atTime(LocalTime.MIDNIGHT).plusHours(from).atZone(zone).toInstant();
      for (at = later(at, perHour, chance); at.isBefore(end); at = later(at, perHour, chance)) {
        stories.add(at);
      }
    }

    private static Instant later(Instant at, double perHour, Random chance) {
      return at.plusMillis((long) (-Math.log(1 - chance.nextDouble()) * 3_600_000 / perHour));
    }
  }

  private static SimulatedSource days(String name, Hours hours, ZoneId zone) {
    return days(name, FIRST, hours, zone, (day, stories) -> {});
  }

  /** What else comes on a day, or does not. */
  @FunctionalInterface
  private interface Otherwise {
    void change(int day, NavigableSet<Instant> stories);
  }

  private static SimulatedSource days(
      String name, LocalDate first, Hours hours, ZoneId zone, Otherwise otherwise) {
    Random chance = new Random(name.hashCode());
    NavigableSet<Instant> stories = new TreeSet<>();
    for (int day = 0; day < DAYS; day++) {
      hours.add(first.plusDays(day), zone, chance, stories);
      otherwise.change(day, stories);
    }
    Instant start = first.atStartOfDay().toInstant(ZoneOffset.UTC);
    return new SimulatedSource(name, start, start.plus(Duration.ofDays(DAYS)), stories);
  }

  private static SimulatedSource spring() {
    return days(
        "the same in Europe, summer time begins",
        LocalDate.of(2014, 3, 5),
        new Hours(7, 20, 6, 6),
        ZoneId.of("Europe/Berlin"),
        (day, stories) -> {});
  }

  private static SimulatedSource burst() {
    return days(
        "silence, 30 stories in 2 hours, silence",
        FIRST,
        new Hours(0, 24, 0, 0),
        ZoneOffset.UTC,
        (day, stories) -> {
          if (day == 30) {
            Instant start = FIRST.plusDays(day).atTime(14, 7).toInstant(ZoneOffset.UTC);
            for (int story = 0; story < 30; story++) {
              stories.add(start.plus(Duration.ofMinutes(4L * story)));
            }
          }
        });
  }

  private static SimulatedSource recess() {
    return days(
        "parliament, two weeks of recess",
        FIRST,
        new Hours(9, 18, 3, 0),
        ZoneOffset.UTC,
        (day, stories) -> {
          if (day >= 28 && day < 42) {
            stories.tailSet(FIRST.plusDays(day).atStartOfDay().toInstant(ZoneOffset.UTC)).clear();
          }
        });
  }
}
