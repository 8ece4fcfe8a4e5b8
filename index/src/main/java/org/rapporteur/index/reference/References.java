package org.rapporteur.index.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.contract.Document;
import org.rapporteur.contract.EnrichedDocument;
import org.rapporteur.contract.Reference;
import org.rapporteur.contract.ReferenceKind;
import org.rapporteur.index.developments.DevelopmentQuery;
import org.rapporteur.index.developments.DevelopmentSearch;
import org.rapporteur.index.developments.MergedDevelopment;
import org.rapporteur.index.documents.DocumentSearch;
import org.rapporteur.index.documents.Subject;
import org.rapporteur.index.query.BadQueryException;
import org.rapporteur.index.reference.ReferenceHistory.Citation;

/** Looks up United Nations documents by symbol. Thread-safe. */
public final class References {

  private static final int MOST_CITATIONS = 100;
  private static final int CONTEXT = 80;

  private final DocumentSearch documents;
  private final DevelopmentSearch developments;

  public References(DocumentSearch documents, DevelopmentSearch developments) {
    this.documents = documents;
    this.developments = developments;
  }

  /**
   * What is known of a document.
   *
   * @param symbol canonical
   * @return empty where no document of ours names it
   * @throws org.rapporteur.index.elasticsearch.IndexUnavailableException where Elasticsearch is
   *     away
   */
  public Optional<ReferenceHistory> find(String symbol) {
    Subject naming = documents.naming(symbol);
    return naming.documents().stream()
        .flatMap(it -> places(it, symbol).stream())
        .findFirst()
        .map(first -> history(symbol, first, naming));
  }

  private ReferenceHistory history(String symbol, Reference first, Subject naming) {
    List<MergedDevelopment> told = told(symbol);
    List<Citation> citations =
        naming.documents().reversed().stream()
            .limit(MOST_CITATIONS)
            .map(it -> citation(it, symbol))
            .toList();
    return new ReferenceHistory(
        symbol,
        kind(naming, symbol, first),
        "https://docs.un.org/en/" + symbol,
        null,
        Lineage.of(symbol, naming.documents()),
        naming.total(),
        citations,
        told);
  }

  private List<MergedDevelopment> told(String symbol) {
    try {
      return developments
          .search(
              new DevelopmentQuery(
                  null, null, List.of(), List.of(), List.of(symbol), null, null, null, 0))
          .developments();
    } catch (BadQueryException e) {
      throw new IllegalStateException("no query was given", e);
    }
  }

  /** What the documents say it is, where any says more than that it is some document. */
  private static ReferenceKind kind(Subject naming, String symbol, Reference first) {
    return naming.documents().stream()
        .flatMap(it -> places(it, symbol).stream())
        .map(Reference::kind)
        .filter(it -> it != ReferenceKind.OTHER)
        .findFirst()
        .orElse(first.kind());
  }

  private static List<Reference> places(EnrichedDocument document, String symbol) {
    return document.references().stream().filter(it -> symbol.equals(it.symbol())).toList();
  }

  private static Citation citation(EnrichedDocument enriched, String symbol) {
    Document document = enriched.document();
    List<Reference> places = new ArrayList<>(places(enriched, symbol));
    String text = places.isEmpty() ? "" : around(document.text(), places.getFirst());
    return new Citation(
        document.id(),
        document.title(),
        document.url(),
        document.source(),
        document.published(),
        text,
        places.size());
  }

  private static String around(String text, Reference place) {
    int start = Math.clamp(place.start() - CONTEXT, 0, text.length());
    int end = Math.clamp((long) place.end() + CONTEXT, start, text.length());
    return text.substring(start, end).replaceAll("\\s+", " ").strip();
  }
}
