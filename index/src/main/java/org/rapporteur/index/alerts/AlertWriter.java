package org.rapporteur.index.alerts;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import java.util.Collection;
import java.util.Map;
import org.rapporteur.contract.Codec;
import org.rapporteur.contract.alert.Alert;
import org.rapporteur.contract.alert.QueryField;
import org.rapporteur.contract.enriched.Development;
import org.rapporteur.index.elasticsearch.Bulk;
import org.rapporteur.index.elasticsearch.Field;
import org.rapporteur.index.elasticsearch.Index;
import tools.jackson.databind.node.ObjectNode;

/** Keeps alerts; an alert that is there already stays as it is. */
public final class AlertWriter {

  private final ElasticsearchClient client;

  public AlertWriter(ElasticsearchClient client) {
    this.client = client;
  }

  /**
   * Keeps a batch.
   *
   * @return why Elasticsearch will not have some alerts, by their ids
   * @throws org.rapporteur.index.elasticsearch.IndexUnavailableException where Elasticsearch is
   *     away
   */
  public Map<String, String> write(Collection<Alert> batch) {
    Bulk bulk = new Bulk(client);
    for (Alert alert : batch) {
      ObjectNode source = source(alert);
      bulk.add(
          BulkOperation.of(any ->
              any.create(it -> it.index(Index.ALERTS.alias()).id(alert.id()).document(source))),
          1000);
    }
    return bulk.refusals();
  }

  private static ObjectNode source(Alert alert) {
    ObjectNode source = Codec.mapper().createObjectNode();
    source.put(Field.ID, alert.id());
    source.put(Field.SUBSCRIPTION, alert.subscription());
    source.put(Field.DOCUMENT, alert.document());
    source.put(QueryField.SOURCE.field(), alert.source());
    source.put(QueryField.TITLE.field(), alert.title());
    Development development = alert.development();
    source.put(QueryField.STAGE.field(), development == null ? null : development.stage().name());
    source.put(Field.RAISED, alert.raised().toString());
    source.set(Field.RECORD, Codec.mapper().valueToTree(alert));
    return source;
  }
}
