package org.rapporteur.ingest.crawl.visit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.contract.Category;
import org.rapporteur.contract.PageState;
import org.rapporteur.contract.Rejection;
import org.rapporteur.ingest.fetch.FetchException;
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

  public SeriesVisit(Fetcher fetcher, Revisits revisits) {
    this.fetcher = fetcher;
    this.revisits = revisits;
  }

  /** The first pages of a series, to see whether it is there. */
  public List<PageState> beginning(Source source, Discovery.Symbols series, Gate gate)
      throws FetchException, InterruptedException {
    Probing probing = new Probing(source, series, gate, Memory.NONE);
    for (int ahead : AHEAD) {
      probing.probe(series.symbol(series.from() - 1 + ahead));
    }
    return probing.found;
  }

  /** One visit's state. */
  private final class Probing {

    private final Source source;
    private final Discovery.Symbols series;
    private final Memory memory;
    private final Resolver resolver;
    private final List<PageState> found = new ArrayList<>();
    private int probes;

    Probing(Source source, Discovery.Symbols series, Gate gate, Memory memory) {
      this.source = source;
      this.series = series;
      this.memory = memory;
      this.resolver = new Resolver(fetcher, series, source.privateAddresses(), gate);
    }

    boolean isKnown(int number) {
      return isKnown(series.symbol(number));
    }

    /** There, whether or not it could be read. */
    boolean isKnown(String symbol) {
      PageState state = memory.find(resolver.url(symbol));
      boolean there = state != null && Gaps.symbol(state).isEmpty();
      return there || found.stream().anyMatch(page -> page.url().equals(resolver.url(symbol)));
    }

    boolean isReported(String symbol) {
      return memory.find(resolver.url(symbol)) != null;
    }

    boolean mayAsk() {
      return probes < MOST_PROBES;
    }

    /** Whether it is there now; false too where no more questions are to be asked. */
    boolean probe(String symbol) throws FetchException, InterruptedException {
      if (probes++ >= MOST_PROBES || !resolver.has(symbol)) {
        return false;
      }
      PageState known = memory.find(resolver.url(symbol));
      found.add(known == null ? discovered(symbol) : known.dueAtOnce());
      return true;
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
      Instant now)
      throws FetchException, InterruptedException {
    Probing probing = new Probing(source, series, gate, memory);
    int highest = probeAhead(probing, highest(probing));
    List<PageState> states = new ArrayList<>();
    List<Rejection> reports = new ArrayList<>();
    for (String symbol : gaps(probing, highest).filter(it -> !probing.isReported(it)).toList()) {
      if (probing.mayAsk() && !probing.probe(symbol)) {
        report(probing, symbol, now, states, reports);
      }
    }
    for (String symbol : again(probing, highest, now)) {
      probing.probe(symbol);
    }
    boolean changed = !probing.found.isEmpty();
    Instant next = revisits.series(before, changed, source.interval(), now);
    states.addFirst(States.unchanged(before, now, next));
    return new Outcome(states, probing.found, List.of(), reports);
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

  private void report(
      Probing probing,
      String symbol,
      Instant now,
      List<PageState> states,
      List<Rejection> reports) {
    String message = Gaps.message(symbol);
    PageState missing = probing.discovered(symbol);
    states.add(States.failed(missing, 1, message, now, revisits.missing(now)));
    reports.add(Visits.rejection(missing, Category.HTTP_STATUS, message, now, null));
  }
}
