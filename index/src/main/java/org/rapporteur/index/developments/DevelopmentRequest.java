package org.rapporteur.index.developments;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.DateRangeQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Stage;
import org.rapporteur.contract.alert.QueryField;
import org.rapporteur.index.elasticsearch.Field;
import org.rapporteur.index.elasticsearch.Index;
import org.rapporteur.index.query.BadQueryException;
import org.rapporteur.index.query.QueryWords;

/** Puts a question about developments into Elasticsearch's words. */
final class DevelopmentRequest {

  private DevelopmentRequest() {}

  static SearchRequest of(DevelopmentQuery query, @Nullable Query scope) throws BadQueryException {
    Query matching = matching(query, scope);
    return SearchRequest.of(search ->
        search
            .index(Index.DEVELOPMENTS.alias())
            .query(matching)
            .sort(by(QueryField.DATE.field()), by(Field.DATE_END), by(Field.ID))
            .size(query.size())
            .trackTotalHits(total -> total.enabled(true))
            .source(source -> source.filter(it -> it.includes(Field.RECORD))));
  }

  /** The last ones that an entity had a part in, latest first. */
  static SearchRequest latest(String actor, int size) {
    return SearchRequest.of(search ->
        search
            .index(Index.DEVELOPMENTS.alias())
            .query(any -> any.term(it -> it.field(QueryField.ACTOR.field()).value(actor)))
            .sort(by(Field.DATE_END, SortOrder.Desc), by(Field.ID, SortOrder.Asc))
            .size(size)
            .trackTotalHits(total -> total.enabled(true))
            .source(source -> source.filter(it -> it.includes(Field.RECORD))));
  }

  private static SortOptions by(String field) {
    return by(field, SortOrder.Asc);
  }

  private static SortOptions by(String field, SortOrder order) {
    return SortOptions.of(sort -> sort.field(it -> it.field(field).order(order)));
  }

  private static Query matching(DevelopmentQuery query, @Nullable Query scope)
      throws BadQueryException {
    BoolQuery.Builder all = new BoolQuery.Builder();
    String q = query.q();
    if (q != null && !q.isBlank()) {
      all.filter(QueryWords.query(q));
    }
    if (scope != null) {
      all.filter(scope);
    }
    any(all, QueryField.STAGE, query.stages().stream().map(Stage::name).toList());
    any(all, QueryField.ACTOR, query.actors());
    any(all, QueryField.REFERENCE, query.references());
    if (query.from() != null) {
      String from = query.from().toString();
      range(all, DateRangeQuery.of(it -> it.field(Field.DATE_END).gte(from)));
    }
    if (query.to() != null) {
      String to = query.to().toString();
      range(all, DateRangeQuery.of(it -> it.field(QueryField.DATE.field()).lte(to)));
    }
    if (query.asOf() != null) {
      String asOf = query.asOf().toString();
      range(all, DateRangeQuery.of(it -> it.field(Field.LEARNED).lte(asOf)));
    }
    return all.build()._toQuery();
  }

  private static void range(BoolQuery.Builder all, DateRangeQuery dates) {
    all.filter(filter -> filter.range(range -> range.date(dates)));
  }

  private static void any(BoolQuery.Builder all, QueryField field, List<String> values) {
    if (!values.isEmpty()) {
      List<FieldValue> terms = values.stream().map(FieldValue::of).toList();
      all.filter(
          filter -> filter.terms(it -> it.field(field.field()).terms(any -> any.value(terms))));
    }
  }
}
