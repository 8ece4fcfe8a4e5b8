package org.rapporteur.index.developments;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.contract.Stage;
import org.rapporteur.contract.alert.QueryField;
import org.rapporteur.contract.enriched.Development;
import org.rapporteur.contract.enriched.Precision;
import org.rapporteur.index.elasticsearch.Field;
import org.rapporteur.index.elasticsearch.Index;
import org.rapporteur.index.telling.Identity;
import org.rapporteur.index.telling.Period;
import org.rapporteur.index.telling.StoredDevelopment;

/**
 * Asks for developments that differ from some in the date alone. A month is one with a day only
 * where no other day of it will do, so that both have to be looked up.
 */
final class Kin {

  /** Done so often that the date is what tells one from another. */
  static final Set<Stage> FREQUENT = EnumSet.of(Stage.STATEMENT, Stage.MEETING);

  private static final int MOST_TERMS = 1000;
  private static final int MOST_FOUND = 1000;

  private Kin() {}

  /** Those of months and years, for those of days. */
  static List<SearchRequest> coarser(List<StoredDevelopment> found) {
    List<FieldValue> coarse =
        List.of(FieldValue.of(Precision.MONTH.json()), FieldValue.of(Precision.YEAR.json()));
    return requests(
        found,
        new BoolQuery.Builder()
            .filter(it -> it.terms(is -> is.field(Field.PRECISION).terms(any -> any.value(coarse))))
            .build());
  }

  /** All within their periods, for those of months and years. */
  static List<SearchRequest> finer(List<StoredDevelopment> found) {
    List<StoredDevelopment> coarse =
        found.stream().filter(it -> Kin.told(it).precision() != Precision.DAY).toList();
    if (coarse.isEmpty()) {
      return List.of();
    }
    LocalDate from =
        coarse.stream()
            .map(it -> Period.of(told(it)).first())
            .min(Comparator.naturalOrder())
            .orElseThrow();
    LocalDate to =
        coarse.stream()
            .map(it -> Period.of(told(it)).last())
            .max(Comparator.naturalOrder())
            .orElseThrow();
    return requests(
        coarse,
        new BoolQuery.Builder()
            .filter(it ->
                it.range(range ->
                    range.date(date ->
                        date.field(QueryField.DATE.field())
                            .gte(from.toString())
                            .lte(to.toString()))))
            .build());
  }

  private static Development told(StoredDevelopment stored) {
    return stored.tellings().getFirst().development();
  }

  private static List<SearchRequest> requests(List<StoredDevelopment> found, BoolQuery among) {
    List<FieldValue> undated =
        found.stream()
            .filter(it -> !FREQUENT.contains(told(it).stage()))
            .map(it -> Identity.undated(it.tellings().getFirst()))
            .distinct()
            .map(FieldValue::of)
            .toList();
    List<SearchRequest> requests = new ArrayList<>();
    for (int from = 0; from < undated.size(); from += MOST_TERMS) {
      requests.add(
          request(undated.subList(from, Math.min(undated.size(), from + MOST_TERMS)), among));
    }
    return requests;
  }

  private static SearchRequest request(List<FieldValue> undated, BoolQuery among) {
    return SearchRequest.of(search ->
        search
            .index(Index.DEVELOPMENTS.alias())
            .query(query ->
                query.bool(all ->
                    all.filter(among._toQuery())
                        .filter(it ->
                            it.terms(
                                is -> is.field(Field.UNDATED).terms(any -> any.value(undated))))))
            .size(MOST_FOUND)
            .source(source -> source.filter(it -> it.includes(Field.RECORD))));
  }
}
