package org.rapporteur.index.query;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.indices.validate_query.IndicesValidationExplanation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.index.elasticsearch.Asking;
import org.rapporteur.index.elasticsearch.Index;

/**
 * Checks queries in Lucene's syntax over the fields of {@link
 * org.rapporteur.contract.alert.QueryField}.
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
      Query ready = QueryWords.query(query);
      var answer =
          Asking.answer(() ->
              client
                  .indices()
                  .validateQuery(
                      it -> it.index(Index.DOCUMENTS.alias()).explain(true).query(ready)));
      return answer.valid() ? Optional.empty() : Optional.of(problem(answer.explanations()));
    } catch (BadQueryException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private static String problem(List<IndicesValidationExplanation> explanations) {
    return explanations.stream()
        .map(IndicesValidationExplanation::error)
        .filter(Objects::nonNull)
        .findFirst()
        .map(QueryWords::sentence)
        .orElse("the query cannot be understood");
  }
}
