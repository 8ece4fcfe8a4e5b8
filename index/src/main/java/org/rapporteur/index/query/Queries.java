package org.rapporteur.index.query;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.util.Optional;
import org.rapporteur.index.elasticsearch.IndexUnavailableException;

/**
 * Checks queries in Lucene's syntax over the fields of {@link org.rapporteur.contract.QueryField}.
 */
public final class Queries {

  private final ElasticsearchClient client;

  public Queries(ElasticsearchClient client) {
    this.client = client;
  }

  /**
   * What is wrong with a query, in a sentence for its author.
   *
   * @return empty where it can be searched for and subscribed to
   * @throws org.rapporteur.index.elasticsearch.IndexUnavailableException where Elasticsearch cannot
   *     be asked
   */
  public Optional<String> validate(String query) {
    try {
      var answer =
          client
              .indices()
              .validateQuery(request ->
                  request
                      .index("documents")
                      .explain(true)
                      .query(any -> any.queryString(words -> words.query(query))));
      return answer.valid() ? Optional.empty() : Optional.of("the query cannot be understood");
    } catch (IOException e) {
      throw new IndexUnavailableException("Elasticsearch does not answer", e);
    }
  }
}
