package org.rapporteur.index.alerts;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Alert;

/** Lists alerts. Thread-safe. */
public final class AlertSearch {

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
    Objects.requireNonNull(client);
    return List.of();
  }
}
