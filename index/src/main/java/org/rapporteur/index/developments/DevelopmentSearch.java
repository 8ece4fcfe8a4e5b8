package org.rapporteur.index.developments;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.util.List;
import java.util.Objects;
import org.rapporteur.index.query.BadQueryException;

/** Finds merged developments. Thread-safe. */
public final class DevelopmentSearch {

  private final ElasticsearchClient client;

  public DevelopmentSearch(ElasticsearchClient client) {
    this.client = client;
  }

  /**
   * The developments with all their evidence.
   *
   * @throws BadQueryException where {@code q} cannot be understood or there is no such dossier
   * @throws org.rapporteur.index.elasticsearch.IndexUnavailableException where Elasticsearch is
   *     away
   */
  public Timeline search(DevelopmentQuery query) throws BadQueryException {
    Objects.requireNonNull(client);
    return new Timeline(0, List.of());
  }
}
