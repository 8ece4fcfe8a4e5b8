package org.rapporteur.index.reference;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.contract.alert.QueryField;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.document.DocumentKind;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.contract.enriched.Reference;
import org.rapporteur.contract.enriched.ReferenceKind;
import org.rapporteur.index.developments.DevelopmentQuery;
import org.rapporteur.index.developments.DevelopmentSearch;
import org.rapporteur.index.developments.MergedDevelopment;
import org.rapporteur.index.documents.DocumentSearch;
import org.rapporteur.index.documents.Subject;
import org.rapporteur.index.lineage.Lineage;
import org.rapporteur.index.query.BadQueryException;
import org.rapporteur.index.reference.ReferenceHistory.Citation;

/** Looks up United Nations documents by symbol. Thread-safe. */
public final class References {

  private static final int MOST_CITATIONS = 100;
  private static final int CONTEXT = 80;

  /** A resolution leads to its draft, the draft to its amendments, these to their sponsors. */
  private static final int ROUNDS = 3;

  private static final int MOST_SYMBOLS = 200;

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
        Relatives.of(symbol, lineage(symbol, naming)),
        naming.total(),
        citations,
        told);
  }

  /** Documents lead to further symbols, and these to further documents, a few times over. */
  private Lineage lineage(String symbol, Subject naming) {
    Map<String, EnrichedDocument> known = new LinkedHashMap<>();
    naming.documents().forEach(it -> known.put(it.document().id(), it));
    Set<String> asked = new HashSet<>();
    Lineage lineage = Lineage.of(known.values());
    for (int round = 0; round < ROUNDS; round++) {
      Set<String> reach = Relatives.reach(symbol, lineage);
      List<String> symbols = reach.stream().filter(asked::add).limit(MOST_SYMBOLS).toList();
      List<String> titles = lineage.titles(reach).stream().filter(asked::add).toList();
      if (symbols.isEmpty() && titles.isEmpty()) {
        break;
      }
      add(known, documents.subject(namingAny(symbols)));
      add(known, documents.subject(entitled(titles)));
      lineage = Lineage.of(known.values());
    }
    return lineage;
  }

  private static void add(Map<String, EnrichedDocument> known, Subject subject) {
    subject.documents().forEach(it -> known.putIfAbsent(it.document().id(), it));
  }

  /** Documents that name any of the symbols, or a revision, corrigendum or addendum of one. */
  private static Query namingAny(Collection<String> symbols) {
    String field = QueryField.REFERENCE.field();
    List<FieldValue> terms = symbols.stream().map(FieldValue::of).toList();
    return Query.of(query ->
        query.bool(any -> {
          any.minimumShouldMatch("1");
          any.should(it -> it.terms(is -> is.field(field).terms(each -> each.value(terms))));
          symbols.forEach(
              symbol -> any.should(it -> it.prefix(is -> is.field(field).value(symbol + "/"))));
          return any;
        }));
  }

  /** Drafts and resolutions that are called the same. */
  private static Query entitled(Collection<String> titles) {
    List<FieldValue> kinds =
        Stream.of(DocumentKind.RESOLUTION, DocumentKind.DRAFT_RESOLUTION, DocumentKind.RECORD)
            .map(kind -> FieldValue.of(kind.json()))
            .toList();
    return Query.of(query ->
        query.bool(all -> {
          all.minimumShouldMatch("1");
          all.filter(
              it -> it.terms(is -> is.field(QueryField.KIND.field()).terms(t -> t.value(kinds))));
          for (QueryField field : List.of(QueryField.TITLE, QueryField.TEXT)) {
            titles.forEach(title ->
                all.should(it -> it.matchPhrase(is -> is.field(field.field()).query(title))));
          }
          return all;
        }));
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
