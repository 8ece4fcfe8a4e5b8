package org.rapporteur.index.alerts;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Codec;
import org.rapporteur.contract.alert.Alert;
import org.rapporteur.index.elasticsearch.Asking;
import org.rapporteur.index.elasticsearch.Field;
import org.rapporteur.index.elasticsearch.Index;
import tools.jackson.databind.node.ObjectNode;

/** Lists alerts. Thread-safe. */
public final class AlertSearch {

  private static final int LARGEST = 1000;

  private final ElasticsearchClient client;

  public AlertSearch(ElasticsearchClient client) {
    this.client = client;
  }

  /**
   * The newest alerts, newest first.
   *
   * @param subscription id; of all subscriptions where it is null
   * @param size how many at most, 1 to 1000
   * @throws org.rapporteur.index.elasticsearch.IndexUnavailableException where Elasticsearch is
   *     away
   */
  public List<Alert> newest(@Nullable String subscription, int size) {
    Query wanted =
        subscription == null
            ? Query.of(any -> any.matchAll(it -> it))
            : Query.of(any -> any.term(it -> it.field(Field.SUBSCRIPTION).value(subscription)));
    var answer =
        Asking.answer(() ->
            client.search(
                search ->
                    search
                        .index(Index.ALERTS.alias())
                        .query(wanted)
                        .sort(by -> by.field(it -> it.field(Field.RAISED).order(SortOrder.Desc)))
                        .sort(by -> by.field(it -> it.field(Field.ID)))
                        .size(Math.clamp(size, 1, LARGEST)),
                ObjectNode.class));
    return answer.hits().hits().stream()
        .map(Hit::source)
        .filter(Objects::nonNull)
        .map(source -> Codec.mapper().treeToValue(source.required(Field.RECORD), Alert.class))
        .toList();
  }
}
