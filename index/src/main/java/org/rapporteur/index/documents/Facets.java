package org.rapporteur.index.documents;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.alert.QueryField;
import org.rapporteur.index.elasticsearch.Field;

/**
 * The values, and months of publication, by which found documents can be narrowed down, with their
 * counts.
 */
final class Facets {

  private static final int MOST_VALUES = 20;

  /** Facets by name, with the field that each is counted over. */
  private static final Map<QueryField, String> COUNTED =
      Map.of(
          QueryField.SOURCE, QueryField.SOURCE.field(),
          QueryField.KIND, QueryField.KIND.field(),
          QueryField.LANGUAGE, QueryField.LANGUAGE.field(),
          QueryField.ENTITY, Field.ENTITY_LABEL,
          QueryField.REFERENCE, QueryField.REFERENCE.field(),
          QueryField.STAGE, QueryField.STAGE.field());

  private Facets() {}

  static Map<String, Aggregation> asked() {
    Map<String, Aggregation> asked = new LinkedHashMap<>();
    COUNTED.forEach((facet, field) ->
        asked.put(
            facet.field(),
            Aggregation.of(any -> any.terms(it -> it.field(field).size(MOST_VALUES)))));
    String published = QueryField.PUBLISHED.field();
    asked.put(
        published,
        Aggregation.of(any ->
            any.dateHistogram(it ->
                it.field(published)
                    .calendarInterval(CalendarInterval.Month)
                    .minDocCount(1)
                    .format("yyyy-MM-dd"))));
    return asked;
  }

  /** The persons that are named most. */
  static Aggregation people() {
    return Aggregation.of(any ->
        any.terms(it ->
            it.field(Field.ENTITY_LABEL)
                .size(MOST_VALUES)
                .include(only -> only.regexp("person:.*"))));
  }

  static Map<String, List<FacetValue>> read(Map<String, Aggregate> counted) {
    Map<String, List<FacetValue>> facets = new LinkedHashMap<>();
    COUNTED.keySet().stream()
        .sorted()
        .forEach(facet -> facets.put(facet.field(), values(counted.get(facet.field()))));
    String published = QueryField.PUBLISHED.field();
    facets.put(published, periods(counted.get(published)));
    return facets;
  }

  static List<FacetValue> values(@Nullable Aggregate counted) {
    return counted == null
        ? List.of()
        : counted.sterms().buckets().array().stream()
            .map(bucket -> {
              Label label = Label.of(bucket.key().stringValue());
              return new FacetValue(label.id(), label.name(), bucket.docCount());
            })
            .toList();
  }

  private static List<FacetValue> periods(@Nullable Aggregate counted) {
    return counted == null
        ? List.of()
        : counted.dateHistogram().buckets().array().stream()
            .filter(bucket -> bucket.docCount() > 0)
            .map(bucket -> {
              String day = String.valueOf(bucket.keyAsString());
              return new FacetValue(day, day, bucket.docCount());
            })
            .toList();
  }
}
