package org.rapporteur.index.query;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.QueryField;
import org.rapporteur.contract.QuerySyntax;
import org.rapporteur.index.elasticsearch.Field;

/** Turns what was typed into Elasticsearch's query, and its complaints into sentences. */
public final class QueryWords {

  private static final List<String> SEARCHED =
      List.of(
          QueryField.TITLE.field() + "^3",
          QueryField.TITLE.field() + "." + Field.FOLDED + "^2",
          QueryField.TEXT.field(),
          QueryField.TEXT.field() + "." + Field.FOLDED);

  private QueryWords() {}

  /**
   * The query; all words must be met, in title or text, unless the syntax says otherwise.
   *
   * @throws BadQueryException where it names a field that does not exist
   */
  public static Query query(String q) throws BadQueryException {
    try {
      String ready = QuerySyntax.ready(q);
      return Query.of(any ->
          any.queryString(words ->
              words
                  .query(ready)
                  .fields(SEARCHED)
                  .defaultOperator(Operator.And)
                  .allowLeadingWildcard(false)
                  .lenient(false)));
    } catch (IllegalArgumentException e) {
      throw new BadQueryException(String.valueOf(e.getMessage()));
    }
  }

  /** What Elasticsearch did not like about a search, as a complaint about its query. */
  public static BadQueryException complaint(ElasticsearchException refusal) {
    return new BadQueryException(innermost(refusal.error()));
  }

  private static String innermost(ErrorCause error) {
    ErrorCause at = error.rootCause().isEmpty() ? error : error.rootCause().getFirst();
    while (at.causedBy() != null) {
      at = at.causedBy();
    }
    return sentence(at.reason());
  }

  /** Lucene's parser explains itself over several lines, of which the first says where. */
  static String sentence(@Nullable String reason) {
    String first = reason == null ? "" : reason.lines().findFirst().orElse("");
    return first.isBlank() ? "the query cannot be understood" : first;
  }
}
