package org.rapporteur.portal.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.enriched.Dossier;
import org.rapporteur.index.developments.Correction;
import org.rapporteur.index.developments.Evidence;
import org.rapporteur.index.developments.MergedDevelopment;
import org.rapporteur.index.developments.VoteAccount;
import org.rapporteur.portal.wording.Links;
import org.rapporteur.portal.wording.Markdown;
import org.rapporteur.portal.wording.Words;

/** A timeline as a report in Markdown, every line with its sources in footnotes. */
final class TimelineReport {

  private final String site;
  private final Words words = new Words();
  private final Links links = new Links();
  private final List<String> footnotes = new ArrayList<>();

  /**
   * A report whose footnotes link to the portal.
   *
   * @param site where the portal is, without a slash at the end
   */
  TimelineReport(String site) {
    this.site = site;
  }

  String of(Dossier dossier, Lanes lanes) {
    StringBuilder report = new StringBuilder();
    report.append("# ").append(Markdown.escaped(dossier.name())).append("\n\n");
    if (dossier.description() != null) {
      report.append(Markdown.escaped(dossier.description().strip())).append("\n\n");
    }
    lanes.lanes().stream().filter(Lanes.Lane::draft).map(this::draft).forEach(report::append);
    report.append("\n## Developments\n\n");
    Map<String, MergedDevelopment> byId =
        lanes.entries().stream()
            .map(Lanes.Entry::development)
            .collect(Collectors.toMap(MergedDevelopment::id, Function.identity(), (a, b) -> a));
    lanes.entries().forEach(entry -> report.append(line(entry.development(), byId)));
    report.append('\n');
    footnotes.forEach(report::append);
    return report.toString();
  }

  private String draft(Lanes.Lane lane) {
    String sponsors =
        lane.sponsors().isEmpty() ? "" : ", put forward by " + String.join(", ", lane.sponsors());
    String rivals = lane.rivals().isEmpty() ? "" : "; rival of " + String.join(", ", lane.rivals());
    return "- **"
        + Markdown.escaped(lane.name())
        + "**"
        + Markdown.escaped(sponsors + rivals)
        + "\n";
  }

  private String line(MergedDevelopment development, Map<String, MergedDevelopment> byId) {
    StringBuilder line = new StringBuilder("- **");
    line.append(words.date(development.date())).append("**: ");
    line.append(words.constant(development.stage()).toLowerCase(Locale.ROOT));
    line.append(", ").append(Markdown.escaped(words.actors(development.actors())));
    if (development.objectName() != null) {
      line.append(": ").append(Markdown.escaped(development.objectName()));
    }
    if (development.vote() != null) {
      line.append(" (").append(words.vote(development.vote())).append(')');
    }
    development.evidence().forEach(each -> line.append(footnote(each)));
    development.votes().forEach(account -> line.append("; a count of ").append(counted(account)));
    development.corrections().forEach(each -> line.append(corrected(each)));
    if (development.retracted()) {
      line.append("; nobody says so any more");
    }
    for (String other : development.conflictsWith()) {
      line.append(conflict(byId.get(other)));
    }
    return line.append('\n').toString();
  }

  private String counted(VoteAccount account) {
    int documents = account.documents().size();
    return words.vote(account.vote())
        + (documents == 1 ? " in 1 document" : " in " + documents + " documents");
  }

  private String corrected(Correction correction) {
    String when = correction.when() == null ? "" : " " + words.date(correction.when().toString());
    return "; " + correction.kind().json() + when + ", was " + Markdown.escaped(correction.was());
  }

  private String conflict(@Nullable MergedDevelopment other) {
    return other == null
        ? ""
        : "; other sources say "
            + words.constant(other.stage()).toLowerCase(Locale.ROOT)
            + " on "
            + words.date(other.date());
  }

  /** Notes where it is said, and gives the mark that leads there. */
  private String footnote(Evidence evidence) {
    String mark = "[^" + (footnotes.size() + 1) + "]";
    String publisher = evidence.publisher() == null ? evidence.source() : evidence.publisher();
    String title = evidence.title() == null ? "Document" : evidence.title();
    String original = links.web(evidence.url());
    String place = site + links.sentence(evidence.document(), evidence.start(), evidence.end());
    footnotes.add(
        mark
            + ": “"
            + Markdown.escaped(evidence.sentence().strip().replace('\n', ' '))
            + "” "
            + Markdown.escaped(publisher + ", " + title + ", " + words.date(evidence.published()))
            + (original == null ? "" : ", <" + original + ">")
            + ", <"
            + place
            + ">\n");
    return mark;
  }
}
