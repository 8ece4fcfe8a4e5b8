package org.rapporteur.index.reference;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.util.Objects;
import java.util.Optional;

/** Looks up United Nations documents by symbol. Thread-safe. */
public final class References {

  private final ElasticsearchClient client;

  public References(ElasticsearchClient client) {
    this.client = client;
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
    Objects.requireNonNull(client);
    return Optional.empty();
  }
}
