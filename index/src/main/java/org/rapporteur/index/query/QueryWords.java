package org.rapporteur.index.query;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.json.JsonData;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.alert.QueryField;
import org.rapporteur.contract.alert.QuerySyntax;
import org.rapporteur.index.elasticsearch.Asking;
import org.rapporteur.index.elasticsearch.Field;
import tools.jackson.databind.JsonNode;

/** Turns what was typed into Elasticsearch's query, and its complaints into sentences. */
public final class QueryWords {

  private static final String EXCEPTION = "Exception: ";
  private static final List<String> SEARCHED =
      List.of(
          QueryField.TITLE.field() + "^3",
          QueryField.TITLE.field() + "." + Field.FOLDED + "^2",
          QueryField.TEXT.field(),
          QueryField.TEXT.field() + "." + Field.FOLDED);

  /** What Elasticsearch calls it when a query or a page mark makes no sense. */
  private static final Set<String> COMPLAINTS =
      Set.of(
          "query_shard_exception",
          "parse_exception",
          "parsing_exception",
          "illegal_argument_exception",
          "number_format_exception",
          "too_many_nested_clauses",
          "too_many_clauses",
          "too_complex_to_determinize_exception");

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

  /**
   * The answer to a search that has such a query in it.
   *
   * @throws BadQueryException where Elasticsearch does not understand the query
   */
  public static <T> T answer(Asking.Question<T> search) throws BadQueryException {
    try {
      return Asking.answer(search);
    } catch (ElasticsearchException e) {
      if (e.error().rootCause().stream().anyMatch(it -> COMPLAINTS.contains(it.type()))) {
        throw new BadQueryException(innermost(e.error()));
      }
      throw e;
    }
  }

  private static String innermost(ErrorCause error) {
    ErrorCause at =
        error.causedBy() != null || error.rootCause().isEmpty()
            ? error
            : failure(error).orElse(error.rootCause().getFirst());
    while (at.causedBy() != null) {
      at = at.causedBy();
    }
    return sentence(at.reason());
  }

  /** What the first shard that failed says; the error as a whole says less. */
  private static Optional<ErrorCause> failure(ErrorCause error) {
    JsonData shards = error.metadata().get("failed_shards");
    return shards == null
        ? Optional.empty()
        : shards.to(JsonNode.class).findParents("caused_by").stream()
            .map(it -> it.path("caused_by").path("reason").asString())
            .map(reason -> ErrorCause.of(it -> it.reason(reason)))
            .findFirst();
  }

  /**
   * Lucene's parser explains itself over several lines, of which the first says where; what stands
   * before it are names of classes and indices, which say nothing to the query's author.
   */
  static String sentence(@Nullable String reason) {
    String line = reason == null ? "" : reason.lines().findFirst().orElse("");
    int names = line.lastIndexOf(EXCEPTION);
    String first = names < 0 ? line : line.substring(names + EXCEPTION.length());
    return first.isBlank() ? "the query cannot be understood" : first;
  }
}
