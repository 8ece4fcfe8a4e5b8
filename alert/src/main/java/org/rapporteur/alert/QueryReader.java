package org.rapporteur.alert;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.queryparser.classic.MultiFieldQueryParser;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.queryparser.classic.TokenMgrError;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermRangeQuery;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.alert.QueryField;
import org.rapporteur.contract.alert.QuerySyntax;

/** Lucene's parser with what Elasticsearch's adds: dates are ranges of days, and more. */
final class QueryReader extends MultiFieldQueryParser {

  private static final String[] SEARCHED = {
    Analysis.TITLE, Analysis.TITLE_FOLDED, Analysis.TEXT, Analysis.TEXT_FOLDED
  };
  private static final Set<String> DATES =
      Set.of(QueryField.DATE.field(), QueryField.PUBLISHED.field());

  private QueryReader(Analyzer analyzer) {
    super(SEARCHED, analyzer);
    setDefaultOperator(QueryParser.Operator.AND);
  }

  /**
   * The query; all words must be met, in title or text, unless the syntax says otherwise.
   *
   * @throws UnreadableQueryException where it cannot be understood
   */
  static Query read(String query, Analyzer analyzer) throws UnreadableQueryException {
    try {
      return positive(new QueryReader(analyzer).parse(QuerySyntax.ready(query)));
    } catch (ParseException
        | TokenMgrError
        | IllegalArgumentException
        | IndexSearcher.TooManyClauses e) {
      throw new UnreadableQueryException(firstLine(e.getMessage()), e);
    }
  }

  /** What is only said not to be there is missing from everything else. */
  private static Query positive(Query query) {
    boolean negative =
        query instanceof BooleanQuery all
            && !all.clauses().isEmpty()
            && all.clauses().stream().allMatch(BooleanClause::isProhibited);
    return negative
        ? new BooleanQuery.Builder()
            .add(new MatchAllDocsQuery(), BooleanClause.Occur.MUST)
            .add(((BooleanQuery) query).clauses())
            .build()
        : query;
  }

  private static String firstLine(@Nullable String message) {
    return message == null ? "" : message.lines().findFirst().orElse("");
  }

  @Override
  protected Query getFieldQuery(String field, String text, boolean quoted) throws ParseException {
    return isDate(field)
        ? days(field, text, text, true, true)
        : super.getFieldQuery(field, text, quoted);
  }

  @Override
  protected Query getFieldQuery(String field, String text, int slop) throws ParseException {
    return isDate(field)
        ? days(field, text, text, true, true)
        : super.getFieldQuery(field, text, slop);
  }

  @Override
  protected Query getRangeQuery(
      String field, @Nullable String from, @Nullable String to, boolean withFrom, boolean withTo)
      throws ParseException {
    return isDate(field)
        ? days(field, from, to, withFrom, withTo)
        : super.getRangeQuery(field, from, to, withFrom, withTo);
  }

  @Override
  protected Query getWildcardQuery(String field, String pattern) throws ParseException {
    if (field == null || field.equals("*") || !pattern.equals("*")) {
      return super.getWildcardQuery(field, pattern);
    }
    return isDate(field)
        ? days(field, null, null, true, true)
        : new TermRangeQuery(field, null, null, true, true);
  }

  private static boolean isDate(@Nullable String field) {
    return field != null && DATES.contains(field);
  }

  private static Query days(
      String field, @Nullable String from, @Nullable String to, boolean withFrom, boolean withTo)
      throws ParseException {
    try {
      long first = from == null ? Long.MIN_VALUE : LocalDate.parse(from).toEpochDay();
      long last = to == null ? Long.MAX_VALUE : LocalDate.parse(to).toEpochDay();
      return LongPoint.newRangeQuery(
          field,
          withFrom || from == null ? first : first + 1,
          withTo || to == null ? last : last - 1);
    } catch (DateTimeParseException e) {
      throw new ParseException("not a day: " + e.getParsedString());
    }
  }
}
