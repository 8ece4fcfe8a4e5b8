package org.rapporteur.index.developments;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.index.elasticsearch.Asking;
import org.rapporteur.index.query.BadQueryException;
import org.rapporteur.index.query.QueryWords;
import tools.jackson.databind.node.ObjectNode;

/** Finds merged developments. Thread-safe. */
public final class DevelopmentSearch {

  private final ElasticsearchClient client;
  private final Function<String, Optional<Query>> scopes;

  /**
   * A search that knows of dossiers.
   *
   * @param scopes gives the query for the developments of a dossier by its id
   */
  public DevelopmentSearch(ElasticsearchClient client, Function<String, Optional<Query>> scopes) {
    this.client = client;
    this.scopes = scopes;
  }

  /**
   * The developments with all their evidence.
   *
   * @throws BadQueryException where {@code q} cannot be understood or there is no such dossier
   * @throws org.rapporteur.index.elasticsearch.IndexUnavailableException where Elasticsearch is
   *     away
   */
  public Timeline search(DevelopmentQuery query) throws BadQueryException {
    SearchRequest request = DevelopmentRequest.of(query, scope(query.dossier()));
    return timeline(
        QueryWords.answer(() -> client.search(request, ObjectNode.class)), query.asOf());
  }

  private static Timeline timeline(SearchResponse<ObjectNode> answer, @Nullable Instant asOf) {
    List<StoredDevelopment> told =
        answer.hits().hits().stream()
            .map(Hit::source)
            .filter(Objects::nonNull)
            .map(DevelopmentSource::read)
            .map(stored -> asOf(stored, asOf))
            .filter(stored -> !stored.isUntold())
            .toList();
    Map<String, List<String>> conflicts = Conflicts.among(told);
    return new Timeline(
        answer.hits().total() == null ? told.size() : answer.hits().total().value(),
        told.stream()
            .map(it -> Merging.merged(it, conflicts.getOrDefault(it.id(), List.of())))
            .toList());
  }

  /**
   * The last developments that an entity had a part in, latest first, and how many there are.
   *
   * @param actor id of the entity
   * @throws org.rapporteur.index.elasticsearch.IndexUnavailableException where Elasticsearch is
   *     away
   */
  public Timeline latest(String actor, int size) {
    SearchRequest request = DevelopmentRequest.latest(actor, size);
    return timeline(Asking.answer(() -> client.search(request, ObjectNode.class)), null);
  }

  private @Nullable Query scope(@Nullable String dossier) throws BadQueryException {
    return dossier == null
        ? null
        : scopes
            .apply(dossier)
            .orElseThrow(() -> new BadQueryException("there is no dossier '" + dossier + "'"));
  }

  private static StoredDevelopment asOf(StoredDevelopment stored, @Nullable Instant time) {
    return time == null ? stored : stored.asOf(time);
  }
}
