package org.rapporteur.index.entity;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.alert.QueryField;
import org.rapporteur.index.elasticsearch.Asking;
import org.rapporteur.index.elasticsearch.Index;
import org.rapporteur.index.entity.MentionsOverTime.Interval;
import org.rapporteur.index.entity.MentionsOverTime.Period;
import tools.jackson.databind.node.ObjectNode;

/** Counts the documents that name an entity, period by period. */
final class Mentions {

  static final int MOST_DAYS = 92;
  static final int MOST_MONTHS = 240;

  private static final String PUBLISHED = QueryField.PUBLISHED.field();
  private static final String FIRST = "first";
  private static final String LAST = "last";
  private static final String PERIODS = "periods";

  private final ElasticsearchClient client;

  Mentions(ElasticsearchClient client) {
    this.client = client;
  }

  MentionsOverTime of(String entity) {
    Query naming =
        Query.of(any -> any.term(it -> it.field(QueryField.ENTITY.field()).value(entity)));
    Map<String, Aggregate> extent = extent(naming);
    LocalDate first = day(extent.get(FIRST), true);
    LocalDate last = day(extent.get(LAST), false);
    if (first == null || last == null) {
      return new MentionsOverTime(Interval.MONTH, List.of());
    }
    Interval interval = interval(first, last);
    return new MentionsOverTime(interval, periods(naming, interval));
  }

  static Interval interval(LocalDate first, LocalDate last) {
    if (ChronoUnit.DAYS.between(first, last) < MOST_DAYS) {
      return Interval.DAY;
    }
    return ChronoUnit.MONTHS.between(first, last) < MOST_MONTHS ? Interval.MONTH : Interval.YEAR;
  }

  private Map<String, Aggregate> extent(Query naming) {
    return Asking.answer(() ->
            client.search(
                search ->
                    search
                        .index(Index.DOCUMENTS.alias())
                        .query(naming)
                        .size(0)
                        .aggregations(FIRST, any -> any.min(it -> it.field(PUBLISHED)))
                        .aggregations(LAST, any -> any.max(it -> it.field(PUBLISHED))),
                ObjectNode.class))
        .aggregations();
  }

  private static @Nullable LocalDate day(@Nullable Aggregate extreme, boolean least) {
    if (extreme == null) {
      return null;
    }
    Double millis = least ? extreme.min().value() : extreme.max().value();
    return millis == null || millis.isInfinite()
        ? null
        : Instant.ofEpochMilli(millis.longValue()).atZone(ZoneOffset.UTC).toLocalDate();
  }

  private List<Period> periods(Query naming, Interval interval) {
    var answer =
        Asking.answer(() ->
            client.search(
                search ->
                    search
                        .index(Index.DOCUMENTS.alias())
                        .query(naming)
                        .size(0)
                        .aggregations(
                            PERIODS,
                            any ->
                                any.dateHistogram(it ->
                                    it.field(PUBLISHED)
                                        .calendarInterval(calendar(interval))
                                        .minDocCount(0)
                                        .format("yyyy-MM-dd"))),
                ObjectNode.class));
    Aggregate counted = answer.aggregations().get(PERIODS);
    return counted == null
        ? List.of()
        : counted.dateHistogram().buckets().array().stream()
            .map(it -> new Period(String.valueOf(it.keyAsString()), it.docCount()))
            .toList();
  }

  private static CalendarInterval calendar(Interval interval) {
    return switch (interval) {
      case DAY -> CalendarInterval.Day;
      case MONTH -> CalendarInterval.Month;
      case YEAR -> CalendarInterval.Year;
    };
  }
}
