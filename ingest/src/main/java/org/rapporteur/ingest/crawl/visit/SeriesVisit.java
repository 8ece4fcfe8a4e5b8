package org.rapporteur.ingest.crawl.visit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.rapporteur.contract.Category;
import org.rapporteur.contract.PageState;
import org.rapporteur.contract.Rejection;
import org.rapporteur.contract.address.CanonicalUrl;
import org.rapporteur.ingest.fetch.FetchException;
import org.rapporteur.ingest.fetch.FetchRequest;
import org.rapporteur.ingest.fetch.Fetcher;
import org.rapporteur.ingest.fetch.Gate;
import org.rapporteur.ingest.source.Discovery;
import org.rapporteur.ingest.source.Source;

/**
 * Probes a series of document symbols: the numbers after the highest that is known, and those that
 * are missing between others. What is missing is reported once, and asked for again at each visit.
 */
public final class SeriesVisit {

  /** So many numbers in a row that are not there end the series for now. */
  private static final int AHEAD = 3;

  private static final int MOST_PROBES = 30;
  private static final int HIGHEST_NUMBER = 5_000;

  private final Fetcher fetcher;
  private final Revisits revisits;

  public SeriesVisit(Fetcher fetcher, Revisits revisits) {
    this.fetcher = fetcher;
    this.revisits = revisits;
  }

  /** One visit's state. */
  private final class Probing {

    private final Source source;
    private final Discovery.Symbols series;
    private final Gate gate;
    private final Memory memory;
    private final List<PageState> found = new ArrayList<>();
    private int probes;

    Probing(Source source, Discovery.Symbols series, Gate gate, Memory memory) {
      this.source = source;
      this.series = series;
      this.gate = gate;
      this.memory = memory;
    }

    boolean isKnown(int number) {
      PageState state = memory.find(url(number));
      boolean there = state != null && (state.version() > 0 || state.lastError() == null);
      return there || found.stream().anyMatch(page -> page.url().equals(url(number)));
    }

    /** Whether the number is there now; nothing where no more questions are to be asked. */
    boolean probe(int number) throws FetchException, InterruptedException {
      if (probes++ >= MOST_PROBES || !isThere(number)) {
        return false;
      }
      PageState known = memory.find(url(number));
      found.add(known == null ? discovered(number) : known.dueAtOnce());
      return true;
    }

    private boolean isThere(int number) throws FetchException, InterruptedException {
      FetchRequest request =
          FetchRequest.of(series.address(number), source.privateAddresses()).cutAt(1);
      try {
        return fetcher.fetch(request, gate).body().size() > 0;
      } catch (FetchException e) {
        if (e.category() == Category.HTTP_STATUS && !e.isPassing()) {
          return false;
        }
        throw e;
      }
    }

    PageState discovered(int number) {
      return PageState.discovered(url(number), source.id(), series.address(number), null);
    }

    private String url(int number) {
      String address = series.address(number);
      return CanonicalUrl.of(address).orElse(address);
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
    for (int number : gaps(probing, highest)) {
      if (!probing.probe(number)) {
        report(probing, number, now, states, reports);
      }
    }
    boolean changed = !probing.found.isEmpty();
    Instant next = revisits.place(before, changed, source.interval(), now);
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
    int last = highest;
    for (int number = highest + 1; number <= last + AHEAD; number++) {
      if (probing.probe(number)) {
        last = number;
      }
    }
    return last;
  }

  private static List<Integer> gaps(Probing probing, int highest) {
    return IntStream.range(probing.series.from(), highest)
        .filter(number -> !probing.isKnown(number))
        .limit(MOST_PROBES)
        .boxed()
        .toList();
  }

  private void report(
      Probing probing, int number, Instant now, List<PageState> states, List<Rejection> reports) {
    PageState known = probing.memory.find(probing.url(number));
    if (known != null) {
      return;
    }
    String message = Gaps.message(probing.series.symbol(number));
    PageState missing = probing.discovered(number);
    states.add(States.failed(missing, 1, message, now, revisits.aside(now)));
    reports.add(Visits.rejection(missing, Category.HTTP_STATUS, message, now));
  }
}
