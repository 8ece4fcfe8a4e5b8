package org.rapporteur.index.documents;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.contract.EnrichedDocument;
import org.rapporteur.index.query.BadQueryException;

/**
 * Finds documents. Thread-safe. Every method throws {@link
 * org.rapporteur.index.elasticsearch.IndexUnavailableException} where Elasticsearch is away.
 */
public final class DocumentSearch {

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
    Objects.requireNonNull(client);
    return new DocumentPage(0, List.of(), Map.of(), null);
  }

  /** The document in its newest version; visible as soon as it is written. */
  public Optional<EnrichedDocument> find(String id) {
    Objects.requireNonNull(client);
    return Optional.empty();
  }

  /** What changed when, oldest first; empty where there is no such document. */
  public List<DocumentVersion> versions(String id) {
    Objects.requireNonNull(client);
    return List.of();
  }
}
