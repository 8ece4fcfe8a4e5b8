package org.rapporteur.ingest.crawl.visit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.contract.Category;
import org.rapporteur.contract.crawl.PageState;
import org.rapporteur.ingest.fetch.FetchException;
import org.rapporteur.ingest.fetch.FetchedPage;
import org.rapporteur.ingest.fetch.Fetcher;
import org.rapporteur.ingest.fetch.Gate;
import org.rapporteur.ingest.source.Discovery;
import org.rapporteur.ingest.source.Source;

/**
 * Probes a series of document symbols: the numbers after the highest that is known, those that are
 * missing between others, and of drafts the revisions and addenda. What is missing is reported once
 * and asked for again and again, a few of them at each visit.
 */
public final class SeriesVisit {

  /**
   * After the highest known number: numbers are given out before documents are, and come out of
   * turn, so that a few missing ones end no series.
   */
  private static final int[] AHEAD = {1, 2, 3, 5, 8, 13};

  private static final int MOST_PROBES = 30;

  /** Of what was missing before, and of revisions that may have come: in turn, by chance. */
  private static final int MOST_AGAIN = 10;

  private static final int HIGHEST_NUMBER = 5_000;
  private static final int MOST_REVISIONS = 5;

  private final Fetcher fetcher;
  private final Revisits revisits;

  /** Reads what a resolver answered, with the failure told where that cannot be done. */
  @FunctionalInterface
  interface Reading {
    Outcome read(PageState page, FetchedPage answer) throws InterruptedException;
  }

  public SeriesVisit(Fetcher fetcher, Revisits revisits) {
    this.fetcher = fetcher;
    this.revisits = revisits;
  }

  /** The first pages of a series, as far as they are there. */
  public List<PageState> beginning(Source source, Discovery.Symbols series, Gate gate)
      throws FetchException, InterruptedException {
    Reading none = (page, _) -> Outcome.of(page);
    Probing probing = new Probing(source, series, gate, Memory.NONE, none);
    for (int ahead : AHEAD) {
      probing.probe(series.symbol(series.from() - 1 + ahead));
    }
    return probing.found.values().stream()
        .flatMap(one -> Stream.concat(one.states().stream(), one.discovered().stream()))
        .toList();
  }

  /** One visit's state. */
  private final class Probing {

    private final Source source;
    private final Discovery.Symbols series;
    private final Memory memory;
    private final Reading reading;
    private final Resolver resolver;
    private final Set<String> asked = new HashSet<>();
    private final Map<String, Outcome> found = new LinkedHashMap<>();

    Probing(Source source, Discovery.Symbols series, Gate gate, Memory memory, Reading reading) {
      this.source = source;
      this.series = series;
      this.memory = memory;
      this.reading = reading;
      this.resolver = new Resolver(fetcher, series, source.privateAddresses(), gate);
    }

    boolean isKnown(int number) {
      return isKnown(series.symbol(number));
    }

    /** There, whether or not it could be read. */
    boolean isKnown(String symbol) {
      PageState state = memory.find(resolver.url(symbol));
      boolean there = state != null && Gaps.symbol(state).isEmpty();
      return there || found.containsKey(symbol);
    }

    boolean isReported(String symbol) {
      return memory.find(resolver.url(symbol)) != null;
    }

    boolean wasAsked(String symbol) {
      return asked.contains(symbol);
    }

    /** Whether it is not there, of which nothing is known where no more may be asked. */
    boolean isMissing(String symbol) throws FetchException, InterruptedException {
      return (wasAsked(symbol) || asked.size() < MOST_PROBES) && !probe(symbol);
    }

    /**
     * Whether it was found just now; false too where no more questions are to be asked. What is
     * there is read at once, rather than asked for twice.
     */
    boolean probe(String symbol) throws FetchException, InterruptedException {
      if (asked.size() >= MOST_PROBES || !asked.add(symbol)) {
        return false;
      }
      PageState known = memory.find(resolver.url(symbol));
      PageState page = known == null ? discovered(symbol) : known.dueAtOnce();
      try {
        Optional<FetchedPage> answer = resolver.find(symbol);
        if (answer.isPresent()) {
          found.put(symbol, reading.read(page, answer.get()));
        }
      } catch (FetchException e) {
        if (e.category() != Category.TOO_LARGE) {
          throw e;
        }
        // it is there, and told of when it is asked for itself
        found.put(symbol, new Outcome(List.of(), List.of(page), List.of(), List.of()));
      }
      return found.containsKey(symbol);
    }

    PageState discovered(String symbol) {
      return PageState.discovered(resolver.url(symbol), source.id(), series.address(symbol), null);
    }
  }

  Outcome visit(
      Source source,
      Discovery.Symbols series,
      PageState before,
      Gate gate,
      Memory memory,
      Reading reading,
      Instant now)
      throws FetchException, InterruptedException {
    Probing probing = new Probing(source, series, gate, memory, reading);
    List<Outcome> outcomes = new ArrayList<>();
    Instant next = now;
    try {
      outcomes.addAll(probe(probing, now));
      next = revisits.series(before, !probing.found.isEmpty(), source.interval(), now);
    } catch (FetchException e) {
      // what was found is kept, and the failure met again at once
      if (probing.found.isEmpty()) {
        throw e;
      }
    }
    outcomes.addFirst(Outcome.of(States.unchanged(before, now, next)));
    outcomes.addAll(probing.found.values());
    return Outcome.together(outcomes);
  }

  /** Reports of what is missing. */
  private List<Outcome> probe(Probing probing, Instant now)
      throws FetchException, InterruptedException {
    int highest = probeAhead(probing, highest(probing));
    List<Outcome> reports = new ArrayList<>();
    for (String symbol : gaps(probing, highest).filter(it -> !probing.isReported(it)).toList()) {
      if (probing.isMissing(symbol)) {
        reports.add(report(probing, symbol, now));
      }
    }
    for (String symbol : again(probing, highest, now)) {
      probing.probe(symbol);
    }
    return reports;
  }

  private static int highest(Probing probing) {
    return IntStream.rangeClosed(probing.series.from(), HIGHEST_NUMBER)
        .filter(probing::isKnown)
        .max()
        .orElse(probing.series.from() - 1);
  }

  private static int probeAhead(Probing probing, int highest)
      throws FetchException, InterruptedException {
    for (int ahead : AHEAD) {
      if (probing.probe(probing.series.symbol(highest + ahead))) {
        return probeAhead(probing, highest + ahead);
      }
    }
    return highest;
  }

  private static Stream<String> gaps(Probing probing, int highest) {
    return IntStream.range(probing.series.from(), highest)
        .filter(number -> !probing.isKnown(number))
        .mapToObj(probing.series::symbol);
  }

  /** Some of what was missing at the last visit. */
  private static List<String> again(Probing probing, int highest, Instant now) {
    List<String> wanted = new ArrayList<>(gaps(probing, highest).toList());
    if (probing.series.areDrafts()) {
      IntStream.rangeClosed(probing.series.from(), highest)
          .filter(probing::isKnown)
          .mapToObj(probing.series::symbol)
          .flatMap(symbol -> Stream.of(symbol + "/Rev.", symbol + "/Add."))
          .forEach(stem -> wanted.add(next(probing, stem)));
    }
    wanted.removeIf(probing::wasAsked);
    Collections.shuffle(wanted, new Random(now.getEpochSecond()));
    return wanted.subList(0, Math.min(MOST_AGAIN, wanted.size()));
  }

  private static String next(Probing probing, String stem) {
    int number = 1;
    while (number < MOST_REVISIONS && probing.isKnown(stem + number)) {
      number++;
    }
    return stem + number;
  }

  private Outcome report(Probing probing, String symbol, Instant now) {
    String message = Gaps.message(symbol);
    PageState missing = probing.discovered(symbol);
    return Outcome.rejected(
        States.failed(missing, 1, message, now, revisits.missing(now)),
        Visits.rejection(missing, Category.HTTP_STATUS, message, now, null));
  }
}
