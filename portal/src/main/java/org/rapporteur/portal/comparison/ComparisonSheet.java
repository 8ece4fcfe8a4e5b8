package org.rapporteur.portal.comparison;

import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.index.clauses.alignment.AlignedClause;
import org.rapporteur.index.clauses.alignment.MarkedClause;
import org.rapporteur.portal.comparison.ComparedTexts.Side;
import org.rapporteur.portal.wording.Links;
import org.rapporteur.portal.wording.Words;
import org.springframework.web.util.HtmlUtils;

/**
 * A comparison as one table of HTML that word processors keep the look of: all styles stand at
 * their elements. It runs nothing and loads nothing.
 */
final class ComparisonSheet {

  private static final String CELL =
      " style=\"vertical-align:top;border:1px solid #999;padding:4pt\"";
  private static final String DELETED = " style=\"color:#a1232b;text-decoration:line-through\"";
  private static final String INSERTED =
      " style=\"color:#17694b;text-decoration:underline;font-weight:bold\"";

  private final String site;
  private final Links links = new Links();
  private final Words words = new Words();

  /**
   * A sheet that links to the portal.
   *
   * @param site where the portal is, without a slash at the end
   */
  ComparisonSheet(String site) {
    this.site = site;
  }

  String of(ComparedTexts compared, ComparisonParameters asked) {
    String rows =
        compared.comparison().clauses().stream()
            .filter(asked::shows)
            .map(it -> row(compared, it))
            .collect(Collectors.joining());
    return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Comparison"
        + "</title></head><body style=\"font-family:serif\">\n<p>"
        + ComparisonReport.counts(compared)
        + "</p>\n<table style=\"border-collapse:collapse\">\n<tr><th"
        + CELL
        + ">What became of it</th>"
        + head(compared.before())
        + head(compared.after())
        + "</tr>\n"
        + rows
        + "</table>\n</body></html>\n";
  }

  private String head(Side side) {
    return "<th"
        + CELL
        + ">"
        + link(links.document(side.document()), side.name())
        + "<br>"
        + HtmlUtils.htmlEscape(words.date(side.published()))
        + "</th>";
  }

  private String row(ComparedTexts compared, AlignedClause clause) {
    return "<tr><td"
        + CELL
        + ">"
        + words.constant(clause.kind())
        + "</td><td"
        + CELL
        + ">"
        + clauses(compared.before(), clause.before(), "del", DELETED)
        + "</td><td"
        + CELL
        + ">"
        + clauses(compared.after(), clause.after(), "ins", INSERTED)
        + "</td></tr>\n";
  }

  private String clauses(Side side, List<MarkedClause> clauses, String tag, String style) {
    return clauses.stream()
        .map(it ->
            "<p>"
                + link(
                    links.sentence(side.document(), it.clause().start(), it.clause().end()),
                    it.clause().label())
                + " "
                + runs(it, tag, style)
                + "</p>")
        .collect(Collectors.joining());
  }

  private static String runs(MarkedClause clause, String tag, String style) {
    return clause.runs().stream()
        .map(it -> {
          String text = HtmlUtils.htmlEscape(it.text());
          return it.changed() ? "<" + tag + style + ">" + text + "</" + tag + ">" : text;
        })
        .collect(Collectors.joining());
  }

  private String link(String path, String label) {
    return "<a href=\""
        + HtmlUtils.htmlEscape(site + path)
        + "\">"
        + HtmlUtils.htmlEscape(label)
        + "</a>";
  }
}
