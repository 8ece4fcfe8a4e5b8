package org.rapporteur.index.dossier;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.List;
import java.util.Objects;
import org.rapporteur.contract.alert.QueryField;
import org.rapporteur.contract.enriched.Dossier;
import org.rapporteur.index.elasticsearch.Asking;
import org.rapporteur.index.elasticsearch.Field;
import org.rapporteur.index.elasticsearch.Index;
import org.rapporteur.index.query.BadQueryException;
import org.rapporteur.index.query.QueryWords;
import tools.jackson.databind.node.ObjectNode;

/** What belongs to a dossier. */
final class DossierScope {

  /** As many documents as one search gives; the newest of them count where there are more. */
  private static final int MOST_DOCUMENTS = 10_000;

  private DossierScope() {}

  /** Whether it says what belongs to it. */
  static boolean isBounded(Dossier dossier) {
    return dossier.query() != null
        || !dossier.entities().isEmpty()
        || !dossier.references().isEmpty();
  }

  /** Documents that meet the query and name the entities, and those that name a reference. */
  static Query documents(Dossier dossier) {
    BoolQuery.Builder either = new BoolQuery.Builder().minimumShouldMatch("1");
    if (dossier.query() != null || !dossier.entities().isEmpty()) {
      either.should(subject(dossier));
    }
    if (!dossier.references().isEmpty()) {
      either.should(any(QueryField.REFERENCE.field(), dossier.references()));
    }
    return either.build()._toQuery();
  }

  /** Developments that these documents tell. */
  static Query developments(ElasticsearchClient client, Dossier dossier) {
    return any(Field.DOCUMENT, ids(client, dossier));
  }

  private static List<String> ids(ElasticsearchClient client, Dossier dossier) {
    var answer =
        Asking.answer(() ->
            client.search(
                search ->
                    search
                        .index(Index.DOCUMENTS.alias())
                        .query(documents(dossier))
                        .source(source -> source.fetch(false))
                        .sort(by ->
                            by.field(
                                it -> it.field(QueryField.PUBLISHED.field()).order(SortOrder.Desc)))
                        .size(MOST_DOCUMENTS),
                ObjectNode.class));
    return answer.hits().hits().stream().map(Hit::id).filter(Objects::nonNull).toList();
  }

  private static Query subject(Dossier dossier) {
    BoolQuery.Builder all = new BoolQuery.Builder();
    String query = dossier.query();
    if (query != null) {
      all.must(words(query));
    }
    dossier
        .entities()
        .forEach(entity ->
            all.filter(it -> it.term(is -> is.field(QueryField.ENTITY.field()).value(entity))));
    return all.build()._toQuery();
  }

  private static Query words(String query) {
    try {
      return QueryWords.query(query);
    } catch (BadQueryException e) {
      throw new IllegalStateException("it was understood when it was read", e);
    }
  }

  private static Query any(String field, List<String> values) {
    List<FieldValue> terms = values.stream().map(FieldValue::of).toList();
    return Query.of(query -> query.terms(it -> it.field(field).terms(any -> any.value(terms))));
  }
}
