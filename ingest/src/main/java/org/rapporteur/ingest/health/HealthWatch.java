package org.rapporteur.ingest.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rapporteur.contract.address.CanonicalUrl;
import org.rapporteur.contract.crawl.PageState;
import org.rapporteur.contract.crawl.SourceHealth;
import org.rapporteur.ingest.crawl.visit.Observer;
import org.rapporteur.ingest.crawl.visit.Outcome;
import org.rapporteur.ingest.source.Discovery;
import org.rapporteur.ingest.source.Source;
import org.rapporteur.ingest.source.SourceList;
import org.rapporteur.messaging.KafkaSettings;
import org.rapporteur.messaging.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How each source does, as far as this instance visits it. A source fails while one of its places
 * does, whatever its other pages say, and until that place is read in full again: an "unchanged"
 * heals nothing. It is silent where nothing was published for much longer than ever between its
 * latest publications. Thread-safe.
 */
public final class HealthWatch implements Observer, AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(HealthWatch.class);
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private volatile SourceList sources;
  private final Reports reports;
  private final Clock clock;
  private final Map<Integer, Map<String, SourcePart>> partitions = new ConcurrentHashMap<>();
  private final Map<String, Tally> tallies = new ConcurrentHashMap<>();
  private final Thread reporter = Thread.ofVirtual().name("health").unstarted(this::reportAlways);

  HealthWatch(SourceList sources, Reports reports, Clock clock) {
    this.sources = sources;
    this.reports = reports;
    this.clock = clock;
  }

  /** A watch that reports to the topic {@code sources}, once it is started. */
  public static HealthWatch reporting(
      SourceList sources, KafkaSettings settings, Publisher publisher, Clock clock) {
    return new HealthWatch(sources, new HealthTopic(settings, publisher), clock);
  }

  /** Goes by this list where hosts are opened from now on. */
  public void watch(SourceList list) {
    sources = list;
  }

  /** Begins to report; returns at once. */
  public void start() {
    reporter.start();
  }

  @Override
  public void close() {
    reporter.interrupt();
  }

  @Override
  public void opened(int partition, Predicate<String> has, Collection<PageState> pages) {
    Instant now = clock.instant();
    Map<String, SourcePart> parts = parts(partition, has, pages, now);
    for (SourceHealth last : reports.last(partition)) {
      SourcePart part = parts.get(last.source());
      if (part == null) {
        var _ = reports.forget(last.source(), partition);
      } else {
        part.restore(last);
      }
    }
    for (PageState page : pages) {
      SourcePart part = parts.get(page.source());
      if (part != null) {
        part.restore(page, now);
      }
    }
    partitions.put(partition, parts);
  }

  @Override
  public void visited(int partition, PageState before, Outcome outcome) {
    Optional<Source> source = sources.find(before.source());
    Map<String, SourcePart> parts = partitions.get(partition);
    if (source.isEmpty() || parts == null) {
      return;
    }
    Instant now = clock.instant();
    parts
        .computeIfAbsent(
            before.source(),
            id -> new SourcePart(source.get(), partition, Map.of(), tally(id), now))
        .visited(before, outcome, now);
  }

  @Override
  public void forgotten(int partition, PageState part) {
    Map<String, SourcePart> parts = partitions.getOrDefault(partition, Map.of());
    SourcePart source = parts.get(part.source());
    if (source != null) {
      source.forget(part);
    }
  }

  /** Reports the last word, so that the next owner goes on from there. */
  @Override
  public void closed(int partition) {
    Map<String, SourcePart> parts = partitions.remove(partition);
    if (parts == null) {
      return;
    }
    CompletableFuture<?>[] last =
        parts.values().stream()
            .flatMap(part -> part.rest(clock.instant()).stream())
            .map(reports::report)
            .toArray(CompletableFuture[]::new);
    try {
      CompletableFuture.allOf(last).orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    } catch (CompletionException e) {
      log.warn("how the sources of partition {} do was not reported: {}", partition, e.toString());
    }
  }

  /** Reports what is due. */
  void report() {
    for (Map<String, SourcePart> parts : partitions.values()) {
      for (SourcePart part : parts.values()) {
        part.due(clock.instant()).ifPresent(health -> report(part, health));
      }
    }
  }

  private void report(SourcePart part, SourceHealth health) {
    var _ =
        reports
            .report(health)
            .whenComplete((done, failure) -> {
              if (failure != null) {
                part.unreported();
              }
            });
  }

  private void reportAlways() {
    while (!Thread.currentThread().isInterrupted()) {
      try {
        report();
        Thread.sleep(PAUSE);
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        log.warn("reporting how sources do failed: {}", e.toString());
      }
    }
  }

  /** Of the sources that have places or pages there. */
  private Map<String, SourcePart> parts(
      int partition, Predicate<String> has, Collection<PageState> pages, Instant now) {
    Set<String> found = pages.stream().map(PageState::source).collect(Collectors.toSet());
    Map<String, SourcePart> parts = new ConcurrentHashMap<>();
    for (Source source : sources.all()) {
      Map<String, String> places = places(source, has);
      if (!places.isEmpty() || found.contains(source.id())) {
        parts.put(source.id(), new SourcePart(source, partition, places, tally(source.id()), now));
      }
    }
    return parts;
  }

  private static Map<String, String> places(Source source, Predicate<String> has) {
    Map<String, String> places = new LinkedHashMap<>();
    for (Discovery place : source.places()) {
      String canonical = CanonicalUrl.of(place.url()).orElse(place.url());
      if (has.test(canonical)) {
        places.put(canonical, place.url());
      }
    }
    return places;
  }

  /** One source as far as it is ours; empty where it is not. */
  public Optional<SourceHealth> of(String source) {
    Instant now = clock.instant();
    List<SourceHealth> parts = parts(source).stream().map(part -> part.health(now)).toList();
    return parts.isEmpty() ? Optional.empty() : Optional.of(SourceHealth.together(parts));
  }

  /** What this instance did for one source. */
  Tally tally(String source) {
    return tallies.computeIfAbsent(source, _ -> new Tally());
  }

  /** What was seen of one source, partition by partition. */
  private List<SourcePart> parts(String source) {
    List<SourcePart> found = new ArrayList<>();
    for (Map<String, SourcePart> parts : partitions.values()) {
      SourcePart part = parts.get(source);
      if (part != null) {
        found.add(part);
      }
    }
    return found;
  }
}
