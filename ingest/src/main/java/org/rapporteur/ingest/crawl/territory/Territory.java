package org.rapporteur.ingest.crawl.territory;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.address.Links;
import org.rapporteur.contract.crawl.HostState;
import org.rapporteur.contract.crawl.PageState;
import org.rapporteur.contract.crawl.VisitRequest;
import org.rapporteur.ingest.crawl.visit.Memory;
import org.rapporteur.ingest.crawl.visit.Observer;
import org.rapporteur.ingest.crawl.visit.Outcome;
import org.rapporteur.ingest.crawl.visit.States;
import org.rapporteur.ingest.crawl.visit.Visits;
import org.rapporteur.ingest.crawl.visit.host.HostThreads;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The hosts of one partition while they are ours: what is known of their pages, and a thread for
 * each that visits them. First everything is restored, then the threads start.
 */
public final class Territory implements Memory, AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Territory.class);

  private final int partition;
  private final HostPartitions partitions;
  private final Ledger ledger;
  private final Visits visits;
  private final Observer observer;
  private final Clock clock;
  private final Map<String, PageState> pages = new ConcurrentHashMap<>();
  private final Map<String, HostState> wishes = new ConcurrentHashMap<>();
  private final Map<String, VisitRequest> requests = new ConcurrentHashMap<>();
  private final Map<String, HostVisits> hosts = new ConcurrentHashMap<>();
  private final HostThreads threads = new HostThreads();
  private volatile boolean open;

  public Territory(
      int partition,
      HostPartitions partitions,
      Ledger ledger,
      Visits visits,
      Observer observer,
      Clock clock) {
    this.partition = partition;
    this.partitions = partitions;
    this.ledger = ledger;
    this.visits = visits;
    this.observer = observer;
    this.clock = clock;
  }

  @Override
  public @Nullable PageState find(String url) {
    return pages.get(url);
  }

  @Override
  public boolean has(String url) {
    return partitions.of(url) == partition;
  }

  @Override
  public boolean isLeft(PageState known) {
    return visits.isLeft(known);
  }

  int size() {
    return pages.size();
  }

  public boolean isOpen() {
    return open;
  }

  /** A record of the topic, the next in its order. */
  public void hear(PageState record) {
    if (!has(record.url())) {
      var _ =
          ledger.submit(
              List.of(Entry.of(record, partitions), Entry.tombstone(partition, record.url())));
      return;
    }
    PageState known = pages.get(record.url());
    boolean asks = record.nextVisit() == null;
    if (!asks) {
      if (!open || known == null) {
        pages.put(record.url(), record);
      } else if (record.version() > known.version()) {
        // a person handed in what the page ought to say
        know(States.corrected(known, record));
      }
    } else if (known == null) {
      know(record);
    } else if (isLeft(known)) {
      takeUp(known.announcedBy(record));
    } else if (record.lastVisit() != null) {
      know(known.dueAtOnce());
    } else if (known.lastVisit() != null) {
      // announced again by somebody who did not know it: what we know must stay the last word
      var _ = ledger.submit(List.of(Entry.of(known, partitions)));
    }
  }

  /** A page that nobody looked at any more has a source again. */
  private void takeUp(PageState announced) {
    PageState due = announced.visited(announced.lastVisit(), clock.instant(), 0, null);
    know(due);
    var _ = ledger.submit(List.of(Entry.of(due, partitions)));
  }

  /** What a host wishes, by the topic's next record; others who asked it may have written it. */
  public void hear(HostState wish) {
    HostState known = wishes.merge(wish.origin(), wish, HostState::and);
    if (open) {
      visits.remember(known);
      if (!known.equals(wish)) {
        var _ = ledger.submit(List.of(Entry.of(known, partitions)));
      }
    }
  }

  /** Has the places of a source visited now, or once everything is restored. */
  public void hear(VisitRequest request) {
    requests.put(request.key(), request);
    if (open) {
      fulfil(request);
    }
  }

  private void fulfil(VisitRequest request) {
    requests.remove(request.key());
    for (PageState state : pages.values()) {
      visits
          .requested(state, request)
          .filter(due -> pages.replace(state.url(), state, due))
          .ifPresent(this::schedule);
    }
    var _ = ledger.submit(List.of(Entry.tombstone(partition, request.key())));
  }

  @Override
  public void heard(HostState wish) throws InterruptedException {
    HostState known = has(wish.origin()) ? wishes.merge(wish.origin(), wish, HostState::and) : wish;
    store(ledger.commit(List.of(Entry.of(known, partitions))));
  }

  /** The page was removed from the topic. */
  public void forget(String url) {
    PageState known = pages.get(url);
    if (!open) {
      requests.remove(url);
      pages.remove(url);
    } else if (known != null && known.place() != null && known.place().partOf() != null) {
      pages.remove(url);
      observer.forgotten(partition, known);
    }
  }

  /** Everything is restored: begins to visit. */
  public synchronized void open(List<PageState> beginnings) {
    beginnings.stream()
        .filter(state -> has(state.url()))
        .forEach(state -> pages.putIfAbsent(state.url(), state));
    pages.replaceAll((_, state) -> visits.replanned(state));
    open = true;
    observer.opened(partition, this::has, List.copyOf(pages.values()));
    visits.takeOver(pages.values(), wishes.values());
    pages.values().forEach(this::schedule);
    requests.values().forEach(this::fulfil);
    log.info("partition {}: {} pages of {} hosts", partition, pages.size(), hosts.size());
  }

  /** Goes on by another list of sources: what is new is visited, what is gone is not. */
  public synchronized void reopen(List<PageState> beginnings) {
    observer.closed(partition);
    open(beginnings);
  }

  /** No host is asked any more from now on; returns at once. */
  public void leave() {
    threads.leave();
  }

  /**
   * Leaves in good order: returns when what hosts were asked is answered and stored, or has had the
   * time for it, and no host of the territory is being asked any more.
   */
  @Override
  public void close() {
    try {
      threads.awaitAnswers();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    abandon();
  }

  /** Breaks off what is being done: the hosts may be another's already. */
  public void abandon() {
    threads.interrupt();
    ledger.close();
    try {
      threads.awaitEnd();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    observer.closed(partition);
  }

  private void know(PageState state) {
    pages.put(state.url(), state);
    if (open) {
      schedule(state);
    }
  }

  private synchronized void schedule(PageState state) {
    if (!visits.isWatched(state)) {
      return;
    }
    String host = Links.host(state.url());
    HostVisits queue = hosts.get(host);
    if (queue == null) {
      queue = new HostVisits(clock);
      hosts.put(host, queue);
      HostVisits started = queue;
      threads.start(host, () -> started.run(this::visit));
    }
    queue.add(state, visits.isPlace(state));
  }

  private void visit(String url) throws InterruptedException {
    PageState state = pages.get(url);
    if (state == null) {
      return;
    }
    Outcome outcome = visits.visit(state, this, threads);
    CompletableFuture<Void> stored = ledger.commit(entries(outcome));
    var _ = stored.thenRun(() -> observer.visited(partition, state, outcome));
    store(stored);
    // the ledger keeps the order: what follows from this is stored after it, or not at all
    outcome.states().forEach(this::know);
    threads.visited();
  }

  private void store(CompletableFuture<Void> stored) throws InterruptedException {
    if (visits.isPolite()) {
      // it has the time: if the instance dies, one page of a host at most is asked for again
      await(stored);
    } else if (stored.isCancelled()) {
      throw new InterruptedException();
    }
  }

  private static void await(CompletableFuture<Void> stored) throws InterruptedException {
    try {
      stored.get();
    } catch (CancellationException e) {
      throw new InterruptedException();
    } catch (ExecutionException e) {
      throw new IllegalStateException("commits end or are cancelled", e);
    }
  }

  private List<Entry> entries(Outcome outcome) {
    List<Entry> entries = new ArrayList<>();
    outcome.documents().forEach(document -> entries.add(Entry.of(document)));
    outcome.rejections().forEach(rejection -> entries.add(Entry.of(rejection)));
    outcome.discovered().forEach(state -> entries.add(Entry.of(state, partitions)));
    outcome.states().forEach(state -> entries.add(Entry.of(state, partitions)));
    outcome.forgotten().forEach(url -> entries.add(Entry.tombstone(partitions.of(url), url)));
    return entries;
  }
}
