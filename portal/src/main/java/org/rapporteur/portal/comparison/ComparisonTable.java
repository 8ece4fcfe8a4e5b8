package org.rapporteur.portal.comparison;

import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.rapporteur.index.clauses.alignment.AlignedClause;
import org.rapporteur.index.clauses.alignment.AlignedClause.WordChange;
import org.rapporteur.index.clauses.alignment.MarkedClause;
import org.rapporteur.portal.wording.CommaSeparated;

/** A comparison as CSV: a line for each clause. */
final class ComparisonTable {

  private static final String HEAD =
      CommaSeparated.row(
          "kind",
          "reworded",
          "before_clause",
          "after_clause",
          "before_text",
          "after_text",
          "deleted",
          "inserted",
          "before_document",
          "before_start",
          "before_end",
          "after_document",
          "after_start",
          "after_end");

  private ComparisonTable() {}

  static String of(ComparedTexts compared, ComparisonParameters asked) {
    return compared.comparison().clauses().stream()
        .filter(asked::shows)
        .map(it -> row(compared, it))
        .collect(Collectors.joining("", HEAD, ""));
  }

  private static String row(ComparedTexts compared, AlignedClause clause) {
    return CommaSeparated.row(
        clause.kind().json(),
        String.valueOf(clause.isReworded()),
        labels(clause.before()),
        labels(clause.after()),
        text(clause.before()),
        text(clause.after()),
        clause.changes().stream().map(WordChange::removed).collect(words()),
        clause.changes().stream().map(WordChange::added).collect(words()),
        clause.before().isEmpty() ? null : compared.before().document(),
        start(clause.before()),
        end(clause.before()),
        clause.after().isEmpty() ? null : compared.after().document(),
        start(clause.after()),
        end(clause.after()));
  }

  static String labels(List<MarkedClause> clauses) {
    return clauses.stream().map(it -> it.clause().label()).collect(Collectors.joining(" + "));
  }

  private static String text(List<MarkedClause> clauses) {
    return clauses.stream().map(it -> it.clause().text()).collect(Collectors.joining("\n"));
  }

  private static Collector<String, ?, String> words() {
    return Collectors.filtering(it -> !it.isEmpty(), Collectors.joining(" … "));
  }

  private static String start(List<MarkedClause> clauses) {
    return clauses.isEmpty() ? "" : String.valueOf(clauses.getFirst().clause().start());
  }

  private static String end(List<MarkedClause> clauses) {
    return clauses.isEmpty() ? "" : String.valueOf(clauses.getLast().clause().end());
  }
}
