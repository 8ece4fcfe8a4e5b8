package org.rapporteur.index.documents;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterEncoder;
import co.elastic.clients.util.NamedValue;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.alert.QueryField;
import org.rapporteur.index.elasticsearch.Field;
import org.rapporteur.index.elasticsearch.Index;
import org.rapporteur.index.query.BadQueryException;
import org.rapporteur.index.query.QueryWords;

/** Puts a question about documents into Elasticsearch's words. */
final class DocumentRequest {

  private static final int FRAGMENT = 160;
  private static final int FRAGMENTS = 3;

  /** Longer texts are highlighted in their beginning; Elasticsearch refuses to do more. */
  private static final int HIGHLIGHTED = 1_000_000;

  private DocumentRequest() {}

  static SearchRequest of(DocumentQuery query) throws BadQueryException {
    SearchRequest.Builder request =
        new SearchRequest.Builder()
            .index(Index.DOCUMENTS.alias())
            .query(matching(query))
            .sort(order(query.q()))
            .size(query.size() + 1)
            .trackTotalHits(total -> total.enabled(true))
            .aggregations(Facets.asked())
            .highlight(highlights());
    if (query.after() != null) {
      request.searchAfter(PageMark.read(query.after()));
    }
    return request.build();
  }

  private static Query matching(DocumentQuery query) throws BadQueryException {
    BoolQuery.Builder all = new BoolQuery.Builder();
    String q = query.q();
    if (q != null && !q.isBlank()) {
      all.must(QueryWords.query(q));
    }
    any(all, QueryField.SOURCE, query.sources());
    any(all, QueryField.KIND, query.kinds());
    any(all, QueryField.ENTITY, query.entities());
    any(all, QueryField.REFERENCE, query.references());
    any(all, QueryField.LANGUAGE, query.languages());
    published(all, query.from(), query.to());
    return all.build()._toQuery();
  }

  private static boolean isGiven(@Nullable String q) {
    return q != null && !q.isBlank();
  }

  private static void any(BoolQuery.Builder all, QueryField field, List<String> values) {
    if (!values.isEmpty()) {
      List<FieldValue> terms = values.stream().map(FieldValue::of).toList();
      all.filter(
          filter -> filter.terms(it -> it.field(field.field()).terms(any -> any.value(terms))));
    }
  }

  private static void published(
      BoolQuery.Builder all, @Nullable LocalDate from, @Nullable LocalDate to) {
    if (from != null || to != null) {
      all.filter(filter ->
          filter.range(range ->
              range.date(date -> {
                date.field(QueryField.PUBLISHED.field());
                if (from != null) {
                  date.gte(from.toString());
                }
                return to == null ? date : date.lt(to.plusDays(1).toString());
              })));
    }
  }

  private static List<SortOptions> order(@Nullable String q) {
    SortOptions newest = by(QueryField.PUBLISHED.field(), SortOrder.Desc);
    SortOptions named = by(Field.ID, SortOrder.Asc);
    SortOptions best = SortOptions.of(sort -> sort.score(score -> score.order(SortOrder.Desc)));
    return isGiven(q) ? List.of(best, newest, named) : List.of(newest, named);
  }

  private static SortOptions by(String field, SortOrder order) {
    return SortOptions.of(
        sort -> sort.field(it -> it.field(field).order(order).missing(FieldValue.of("_last"))));
  }

  private static Highlight highlights() {
    return Highlight.of(highlight ->
        highlight
            .encoder(HighlighterEncoder.Html)
            .preTags("<mark>")
            .postTags("</mark>")
            .maxAnalyzedOffset(HIGHLIGHTED)
            .fields(
                highlighted(QueryField.TITLE, it -> it.numberOfFragments(0)),
                highlighted(
                    QueryField.TEXT,
                    it -> it.numberOfFragments(FRAGMENTS).fragmentSize(FRAGMENT))));
  }

  private static NamedValue<HighlightField> highlighted(
      QueryField field, Function<HighlightField.Builder, HighlightField.Builder> how) {
    String name = field.field();
    return NamedValue.of(
        name,
        HighlightField.of(
            it -> how.apply(it.matchedFields(List.of(name, name + "." + Field.FOLDED)))));
  }
}
