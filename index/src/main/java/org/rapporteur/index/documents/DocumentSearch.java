package org.rapporteur.index.documents;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.contract.Document;
import org.rapporteur.contract.EnrichedDocument;
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

  /** The document in its newest version; visible as soon as it is written. */
  public Optional<EnrichedDocument> find(String id) {
    var answer =
        Asking.answer(
            () -> client.get(get -> get.index(Index.DOCUMENTS.alias()).id(id), ObjectNode.class));
    return Optional.ofNullable(answer.source()).map(DocumentSource::read);
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
