package org.rapporteur.bench.crawl;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import org.rapporteur.contract.crawl.PageState;
import org.rapporteur.ingest.crawl.visit.Revisits;

/**
 * How soon the crawl sees stories, and what that costs, for several kinds of sources over eight
 * weeks: with visits at a fixed interval, with pauses that grow by a quarter up to eight times the
 * interval until something comes, and with the crawl's own rule. The time of learning is included,
 * but for the delays of the first story of a day, which are those of the second week and later.
 */
public final class RevisitBench {

  private static final List<Duration> INTERVALS =
      List.of(Duration.ofMinutes(10), Duration.ofHours(1));
  private static final int LEARNING = 7;

  private RevisitBench() {}

  public static void main(String[] arguments) {
    for (Duration interval : INTERVALS) {
      System.out.printf(
          """
          interval: %d minutes                          requests          delay in minutes
          source                                     rule   a day  share      p50     p95     max first of day
          """,
          interval.toMinutes());
      SimulatedSource.all().forEach(source -> print(source, interval));
      System.out.println();
    }
  }

  private static void print(SimulatedSource source, Duration interval) {
    double fixed = watch(source, Rule.FIXED, interval).perDay();
    for (Rule rule : Rule.values()) {
      Seen seen = watch(source, rule, interval);
      System.out.printf(
          "%-38s %8s %9.1f %5.0f%% %8.1f %7.1f %7.1f %12.1f%n",
          rule == Rule.FIXED ? source.name() : "",
          rule.name().toLowerCase(Locale.ROOT),
          seen.perDay(),
          100 * seen.perDay() / fixed,
          seen.delays.at(0.5),
          seen.delays.at(0.95),
          seen.delays.at(1),
          seen.firstOfADay.at(0.95));
    }
  }

  /** When to come again. */
  private enum Rule {
    FIXED,
    GROWING,
    LEARNED;

    PageState next(PageState before, boolean news, Duration interval, Instant now) {
      return switch (this) {
        case FIXED -> before.visited(now, now.plus(interval), 0, null);
        case GROWING -> before.visited(now, now.plus(grown(before, news, interval)), 0, null);
        case LEARNED -> Revisits.DEFAULT.looked(before, news, interval, now);
      };
    }

    private static Duration grown(PageState before, boolean news, Duration interval) {
      Instant last = before.lastVisit();
      if (news || last == null || before.nextVisit() == null) {
        return interval;
      }
      Duration grown = Duration.between(last, before.nextVisit()).multipliedBy(5).dividedBy(4);
      Duration longest = shorter(interval.multipliedBy(8), Duration.ofHours(6));
      return shorter(grown, longest);
    }

    private static Duration shorter(Duration a, Duration b) {
      return a.compareTo(b) < 0 ? a : b;
    }
  }

  private record Seen(long requests, double days, Delays delays, Delays firstOfADay) {

    double perDay() {
      return requests / days;
    }
  }

  private static Seen watch(SimulatedSource source, Rule rule, Duration interval) {
    PageState state = PageState.discovered("https://www.example.com/rss", "simulated", null, null);
    Map<Long, Double> first = new HashMap<>();
    Delays delays = new Delays();
    long requests = 0;
    Instant seen = source.start();
    Instant now = seen;
    while (now.isBefore(source.end())) {
      requests++;
      NavigableSet<Instant> fresh = source.stories().subSet(seen, false, now, true);
      for (Instant story : fresh) {
        double delay = Duration.between(story, now).toMillis() / 60_000.0;
        delays.add(delay);
        long day = Duration.between(source.start(), story).toDays();
        if (day >= LEARNING) {
          first.putIfAbsent(day, delay);
        }
      }
      state = rule.next(state, !fresh.isEmpty(), interval, now);
      seen = now;
      now = Objects.requireNonNull(state.nextVisit());
    }
    return new Seen(requests, source.days(), delays, Delays.of(first.values()));
  }

  /** In minutes. */
  private static final class Delays {

    private final List<Double> delays = new ArrayList<>();

    static Delays of(Iterable<Double> some) {
      Delays delays = new Delays();
      some.forEach(delays::add);
      return delays;
    }

    void add(double delay) {
      delays.add(delay);
    }

    /** The delay that this share of the stories does not exceed. */
    double at(double share) {
      List<Double> sorted = delays.stream().sorted().toList();
      int rank = (int) Math.ceil(share * sorted.size()) - 1;
      return sorted.isEmpty() ? 0 : sorted.get(Math.max(0, rank));
    }
  }
}
