package org.rapporteur.index.documents;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.contract.alert.QueryField;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.index.elasticsearch.Asking;
import org.rapporteur.index.elasticsearch.Field;
import org.rapporteur.index.elasticsearch.Index;
import org.rapporteur.index.query.BadQueryException;
import org.rapporteur.index.query.QueryWords;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds documents. Thread-safe. Every method throws {@link
 * org.rapporteur.index.elasticsearch.IndexUnavailableException} where Elasticsearch is away.
 */
public final class DocumentSearch {

  private static final int MOST_VERSIONS = 50;
  private static final int MOST_OF_A_SUBJECT = 500;
  private static final int MOST_OF_A_STORY = 20;
  private static final String PEOPLE = "people";

  private final ElasticsearchClient client;

  public DocumentSearch(ElasticsearchClient client) {
    this.client = client;
  }

  /**
   * A page of documents with facets and highlights.
   *
   * @throws BadQueryException where {@code q} or {@code after} cannot be understood
   */
  public DocumentPage search(DocumentQuery query) throws BadQueryException {
    SearchRequest request = DocumentRequest.of(query);
    var answer = QueryWords.answer(() -> client.search(request, ObjectNode.class));
    List<Hit<ObjectNode>> hits = answer.hits().hits();
    List<Hit<ObjectNode>> shown = hits.subList(0, Math.min(hits.size(), query.size()));
    return new DocumentPage(
        answer.hits().total() == null ? shown.size() : answer.hits().total().value(),
        shown.stream().map(DocumentSearch::found).toList(),
        Facets.read(answer.aggregations()),
        hits.size() > shown.size() ? PageMark.of(shown.getLast().sort()) : null);
  }

  private static FoundDocument found(Hit<ObjectNode> hit) {
    ObjectNode source = hit.source();
    if (source == null) {
      throw new IllegalStateException("document " + hit.id() + " came without its source");
    }
    return new FoundDocument(DocumentSource.read(source), hit.highlight());
  }

  /** The documents that meet a query of ours, the oldest where there are very many. */
  public Subject subject(Query query) {
    return subject(query, SortOrder.Asc);
  }

  /** The same, the newest where there are very many. */
  public Subject newest(Query query) {
    Subject found = subject(query, SortOrder.Desc);
    return new Subject(found.total(), found.documents().reversed(), found.people());
  }

  private Subject subject(Query query, SortOrder order) {
    var answer =
        Asking.answer(() ->
            client.search(
                search ->
                    search
                        .index(Index.DOCUMENTS.alias())
                        .query(query)
                        .sort(by ->
                            by.field(it -> it.field(QueryField.PUBLISHED.field()).order(order)))
                        .sort(by -> by.field(it -> it.field(Field.ID).order(order)))
                        .size(MOST_OF_A_SUBJECT)
                        .trackTotalHits(total -> total.enabled(true))
                        .aggregations(PEOPLE, Facets.people()),
                ObjectNode.class));
    List<EnrichedDocument> documents = documents(answer);
    return new Subject(
        answer.hits().total() == null ? documents.size() : answer.hits().total().value(),
        documents,
        Facets.values(answer.aggregations().get(PEOPLE)));
  }

  /** The documents that name a United Nations document. */
  public Subject naming(String symbol) {
    return subject(
        Query.of(any -> any.term(it -> it.field(QueryField.REFERENCE.field()).value(symbol))));
  }

  /** The document in its newest version; visible as soon as it is written. */
  public Optional<EnrichedDocument> find(String id) {
    var answer =
        Asking.answer(
            () -> client.get(get -> get.index(Index.DOCUMENTS.alias()).id(id), ObjectNode.class));
    return Optional.ofNullable(answer.source()).map(DocumentSource::read);
  }

  /**
   * The other documents that tell the same story, whichever of them came first; the oldest {@value
   * #MOST_OF_A_STORY} where there are more.
   */
  public List<EnrichedDocument> sameStory(Document document) {
    Query query =
        Query.of(any ->
            any.bool(bool ->
                bool.should(it -> it.ids(ids -> ids.values(document.sameStoryAs())))
                    .should(it -> it.term(t -> t.field(Field.SAME_STORY).value(document.id())))
                    .mustNot(it -> it.ids(ids -> ids.values(document.id())))
                    .minimumShouldMatch("1")));
    var answer =
        Asking.answer(() ->
            client.search(
                search ->
                    search
                        .index(Index.DOCUMENTS.alias())
                        .query(query)
                        .sort(by -> by.field(it -> it.field(Field.FETCHED).order(SortOrder.Asc)))
                        .size(MOST_OF_A_STORY),
                ObjectNode.class));
    return documents(answer);
  }

  private static List<EnrichedDocument> documents(SearchResponse<ObjectNode> answer) {
    return answer.hits().hits().stream()
        .map(Hit::source)
        .filter(Objects::nonNull)
        .map(DocumentSource::read)
        .toList();
  }

  /** One version of a document. */
  public Optional<Document> version(String id, int version) {
    var answer =
        Asking.answer(() ->
            client.get(
                get -> get.index(Index.VERSIONS.alias()).id(VersionSource.id(id, version)),
                ObjectNode.class));
    return Optional.ofNullable(answer.source()).map(VersionSource::read);
  }

  /** What changed when, oldest first; the newest {@value #MOST_VERSIONS} where there are more. */
  public List<DocumentVersion> versions(String id) {
    var answer =
        Asking.answer(() ->
            client.search(
                search ->
                    search
                        .index(Index.VERSIONS.alias())
                        .query(any -> any.term(it -> it.field(Field.DOCUMENT).value(id)))
                        .sort(by -> by.field(it -> it.field(Field.VERSION).order(SortOrder.Desc)))
                        .size(MOST_VERSIONS),
                ObjectNode.class));
    List<Document> documents = new ArrayList<>();
    for (Hit<ObjectNode> hit : answer.hits().hits().reversed()) {
      if (hit.source() != null) {
        documents.add(VersionSource.read(hit.source()));
      }
    }
    return VersionHistory.of(documents);
  }
}
