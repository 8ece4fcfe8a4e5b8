package org.rapporteur.alert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.monitor.ExplainingMatch;
import org.apache.lucene.monitor.HighlightsMatch;
import org.apache.lucene.monitor.MatchingQueries;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.TermFilteredPresearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.alert.Subscription;
import org.rapporteur.contract.enriched.Development;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.contract.enriched.Span;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells which subscriptions a document meets. A query that fails on a document is left out for that
 * document; the others still match. Thread-safe.
 */
public final class AlertMatcher implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(AlertMatcher.class);
  private static final int MOST_EVIDENCE = 20;

  private final Analyzer analyzer = Analysis.analyzer();
  private final Monitor documents = monitor();
  private final Monitor developments = monitor();
  private final Monitor sources = monitor();
  private final Map<String, Registered> registered = new ConcurrentHashMap<>();

  private record Registered(Subscription subscription, Named named) {}

  private Monitor monitor() {
    try {
      return new Monitor(analyzer, new TermFilteredPresearcher());
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
  }

  /**
   * Adds a subscription, or replaces the one with its id.
   *
   * @throws UnreadableQueryException where its query cannot be understood; the one with its id is
   *     gone all the same
   */
  public void register(Subscription subscription) throws UnreadableQueryException {
    remove(subscription.id());
    Query query = QueryReader.read(subscription.query(), analyzer);
    registered.put(subscription.id(), new Registered(subscription, Named.in(query)));
    try {
      switch (subscription.on()) {
        case DOCUMENTS -> documents.register(new MonitorQuery(subscription.id(), query));
        case DEVELOPMENTS -> developments.register(new MonitorQuery(subscription.id(), query));
        case SOURCES -> sources.register(new MonitorQuery(subscription.id(), query));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
  }

  /** Forgets a subscription, where there is one with this id. */
  public void remove(String id) {
    try {
      registered.remove(id);
      documents.deleteById(id);
      developments.deleteById(id);
      sources.deleteById(id);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
  }

  /** A subscription as it was registered last. */
  public Optional<Subscription> subscription(String id) {
    return Optional.ofNullable(registered.get(id)).map(Registered::subscription);
  }

  /** The subscriptions that a document, or a development that it tells, meets. */
  public List<Match> match(EnrichedDocument document) {
    List<Match> matches = new ArrayList<>();
    if (has(documents)) {
      collect(matches, document, null, run(documents, Matchable.document(document)));
    }
    if (has(developments)) {
      for (Development development : document.developments()) {
        Document fields = Matchable.development(document, development);
        collect(matches, document, development, run(developments, fields));
      }
    }
    return matches;
  }

  /** The subscriptions on sources that a change in how a source does meets. */
  List<Subscription> match(SourceStates.Change change) {
    MatchingQueries<HighlightsMatch> met = run(sources, Matchable.source(change));
    met.getErrors().forEach((id, failure) -> log.warn("subscription {} failed", id, failure));
    return met.getMatches().stream()
        .flatMap(match -> subscription(match.getQueryId()).stream())
        .toList();
  }

  /**
   * Why a document meets a subscription or does not, as Lucene computes it.
   *
   * @return empty where there is no such subscription on documents
   */
  public Optional<String> explain(String subscription, EnrichedDocument document) {
    try {
      return Optional.ofNullable(
              documents
                  .match(Matchable.document(document), ExplainingMatch.MATCHER)
                  .matches(subscription))
          .map(match -> match.getExplanation().toString());
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
  }

  private static boolean has(Monitor monitor) {
    try {
      return monitor.getQueryCount() > 0;
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
  }

  private static MatchingQueries<HighlightsMatch> run(Monitor monitor, Document fields) {
    try {
      return monitor.match(fields, HighlightsMatch.MATCHER);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
  }

  private void collect(
      List<Match> matches,
      EnrichedDocument document,
      @Nullable Development development,
      MatchingQueries<HighlightsMatch> met) {
    met.getErrors()
        .forEach((id, failure) ->
            log.warn(
                "subscription {} failed on document {}", id, document.document().id(), failure));
    for (HighlightsMatch match : met.getMatches()) {
      Registered by = registered.get(match.getQueryId());
      if (by != null) {
        matches.add(
            new Match(by.subscription(), development, evidence(match, by, document, development)));
      }
    }
  }

  private static List<Span> evidence(
      HighlightsMatch match,
      Registered by,
      EnrichedDocument document,
      @Nullable Development development) {
    String text = document.document().text();
    if (development != null) {
      int end = Math.min(development.end(), text.length());
      int start = Math.min(development.start(), end);
      return List.of(new Span(text.substring(start, end), start, end));
    }
    return Stream.concat(highlights(match, text), by.named().mentions(document))
        .distinct()
        .sorted(Comparator.comparingInt(Span::start).thenComparingInt(Span::end))
        .limit(MOST_EVIDENCE)
        .toList();
  }

  private static Stream<Span> highlights(HighlightsMatch match, String text) {
    return Stream.of(Analysis.TEXT, Analysis.TEXT_FOLDED)
        .map(match::getHits)
        .filter(Objects::nonNull)
        .flatMap(hits -> hits.stream())
        .filter(hit -> hit.startOffset() >= 0 && hit.endOffset() <= text.length())
        .map(hit ->
            new Span(
                text.substring(hit.startOffset(), hit.endOffset()),
                hit.startOffset(),
                hit.endOffset()));
  }

  @Override
  public void close() throws IOException {
    documents.close();
    developments.close();
    sources.close();
    analyzer.close();
  }
}
