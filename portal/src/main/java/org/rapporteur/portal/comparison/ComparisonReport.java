package org.rapporteur.portal.comparison;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.index.clauses.alignment.AlignedClause;
import org.rapporteur.index.clauses.alignment.AlignedClause.Kind;
import org.rapporteur.index.clauses.alignment.MarkedClause;
import org.rapporteur.portal.comparison.ComparedTexts.Side;
import org.rapporteur.portal.wording.Links;
import org.rapporteur.portal.wording.Markdown;
import org.rapporteur.portal.wording.Words;

/** A comparison in Markdown: deleted words struck through, inserted ones in bold. */
final class ComparisonReport {

  private final String site;
  private final Links links = new Links();
  private final Words words = new Words();

  /**
   * A report that links to the portal.
   *
   * @param site where the portal is, without a slash at the end
   */
  ComparisonReport(String site) {
    this.site = site;
  }

  String of(ComparedTexts compared, ComparisonParameters asked) {
    StringBuilder report = new StringBuilder("# Comparison\n\n");
    report.append("- Before: ").append(head(compared.before()));
    report.append("- After: ").append(head(compared.after()));
    report.append("- ").append(counts(compared)).append("\n\n");
    compared.comparison().clauses().stream()
        .filter(asked::shows)
        .forEach(it -> clause(report, compared, it));
    return report.toString();
  }

  private String head(Side side) {
    String title = side.title() == null ? "" : ", " + Markdown.escaped(side.title());
    return "["
        + Markdown.escaped(side.name())
        + "]("
        + site
        + links.document(side.document())
        + ")"
        + (side.name().equals(side.title()) ? "" : title)
        + ", "
        + words.date(side.published())
        + "\n";
  }

  static String counts(ComparedTexts compared) {
    return compared.comparison().counts().entrySet().stream()
        .map(it -> it.getValue() + " " + it.getKey().json())
        .collect(Collectors.joining(", "));
  }

  private void clause(StringBuilder report, ComparedTexts compared, AlignedClause clause) {
    report.append("**").append(clause.kind().name().toUpperCase(Locale.ROOT)).append("** ");
    List<String> places =
        Stream.of(
                places(compared.before(), clause.before()),
                places(compared.after(), clause.after()))
            .filter(it -> !it.isEmpty())
            .toList();
    report.append(String.join(" → ", places)).append("\n\n");
    if (clause.isReworded() || clause.kind() == Kind.DROPPED) {
      clause.before().forEach(it -> quote(report, it, "~~"));
    }
    clause.after().forEach(it -> quote(report, it, "**"));
  }

  private String places(Side side, List<MarkedClause> clauses) {
    return clauses.stream()
        .map(MarkedClause::clause)
        .map(it ->
            "["
                + it.label()
                + "]("
                + site
                + links.sentence(side.document(), it.start(), it.end())
                + ")")
        .collect(Collectors.joining(", "));
  }

  private static void quote(StringBuilder report, MarkedClause clause, String mark) {
    report.append("> ");
    for (MarkedClause.Run run : clause.runs()) {
      String text = Markdown.escaped(run.text());
      report.append(run.changed() ? marked(text, mark) : text);
    }
    report.append("\n\n");
  }

  /** Marks touch the words, or they are none in Markdown. */
  private static String marked(String text, String mark) {
    String bare = text.strip();
    return bare.isEmpty() ? text : text.replace(bare, mark + bare + mark);
  }
}
