package org.rapporteur.ingest.un;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A page of the United Nations Digital Library about one document or one vote: rows with a label
 * and a value each.
 */
final class RecordPage {

  private static final Pattern DAY = Pattern.compile("(\\d{4})[-/](\\d\\d)[-/](\\d\\d)");
  private static final Pattern BREAK = Pattern.compile("(?i)<br\\s?/?>");
  private static final Pattern FIGURES =
      Pattern.compile("Yes:\\s?(\\d+) \\| No:\\s?(\\d+) \\| Abstentions:\\s?(\\d+).*");
  private static final Pattern ITEM =
      Pattern.compile("\\S+ (\\d{1,3})([a-z])?(?:\\[\\d+])? (\\p{Lu}.*?\\.)(?: .*)?");
  private static final Pattern BALLOT = Pattern.compile("([YNA]) (\\S.*)");

  private final Document page;
  private final Map<String, List<String>> rows = new LinkedHashMap<>();

  private RecordPage(Document page) {
    this.page = page;
    for (Element row : page.select("div.metadata-row")) {
      Element label = row.selectFirst("span.title");
      Element value = row.selectFirst("span.value");
      if (label != null && value != null) {
        rows.putIfAbsent(label.text().strip(), values(value));
      }
    }
  }

  /** The record that a page shows; empty where it shows none. */
  static Optional<CatalogueRecord> read(Document page) {
    RecordPage record = new RecordPage(page);
    return record.rows.containsKey("Title") && record.symbols().findAny().isPresent()
        ? Optional.of(record.record())
        : Optional.empty();
  }

  private CatalogueRecord record() {
    String[] title = first("Title").split(" / ", 2);
    return new CatalogueRecord(
        symbols().toList(),
        CatalogueRecord.statement(title[0]),
        title.length > 1 ? CatalogueRecord.statement(title[1]) : null,
        all("Authors").toList(),
        all("Notes").toList(),
        Stream.concat(all("Agenda information"), all("Agenda"))
            .flatMap(item -> item(item).stream())
            .distinct()
            .toList(),
        related(),
        vote(),
        published(),
        "en",
        meta("citation_abstract_html_url"));
  }

  private String symbol() {
    return symbols().findFirst().orElse("");
  }

  private Stream<String> symbols() {
    return rows.containsKey("Symbol") ? all("Symbol") : all("Resolution");
  }

  private List<String> related() {
    return Stream.of(
            "Draft",
            "Draft resolution",
            "Resolution / Decision",
            "Committee report",
            "Meeting record")
        .flatMap(this::all)
        .distinct()
        .toList();
  }

  private @Nullable String published() {
    return Stream.of(
            Optional.ofNullable(meta("citation_publication_date")),
            Optional.of(first("Vote date")),
            Optional.of(first("Action note")))
        .flatMap(Optional::stream)
        .map(DAY::matcher)
        .filter(Matcher::matches)
        .map(day -> day.group(1) + "-" + day.group(2) + "-" + day.group(3))
        .findFirst()
        .orElse(null);
  }

  private List<String> vote() {
    List<String> sentences = new ArrayList<>();
    String summary = String.join(" ", all("Vote summary").toList());
    Matcher figures = FIGURES.matcher(summary.replace("Voting Summary", "").strip());
    if (figures.matches()) {
      String manner = Adoption.recordedVote(figures.group(1), figures.group(2), figures.group(3));
      sentences.add(Adoption.adopted(symbol(), Adoption.date(first("Vote date"), "on"), manner));
    } else if (!summary.isEmpty()) {
      sentences.add(summary);
    }
    roll("Y", "In favour").ifPresent(sentences::add);
    roll("N", "Against").ifPresent(sentences::add);
    roll("A", "Abstaining").ifPresent(sentences::add);
    return sentences;
  }

  private Optional<String> roll(String vote, String words) {
    List<String> names =
        all("Vote")
            .map(BALLOT::matcher)
            .filter(ballot -> ballot.matches() && ballot.group(1).equals(vote))
            .map(ballot -> Adoption.capitalized(ballot.group(2)))
            .toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(words + ": " + String.join(", ", names) + ".");
  }

  /** "A/78/251 21b The item's title. A SUBJECT" is item 21 (b). */
  private static Optional<String> item(String value) {
    Matcher item = ITEM.matcher(value);
    if (!item.matches()) {
      return Optional.empty();
    }
    String letter = item.group(2) == null ? "" : " (" + item.group(2) + ")";
    return Optional.of(item.group(1) + letter + ": " + CatalogueRecord.statement(item.group(3)));
  }

  private @Nullable String meta(String name) {
    Element meta = page.selectFirst("meta[name=" + name + "]");
    return meta == null || meta.attr("content").isBlank() ? null : meta.attr("content").strip();
  }

  private String first(String label) {
    return all(label).findFirst().orElse("");
  }

  private Stream<String> all(String label) {
    return rows.getOrDefault(label, List.of()).stream();
  }

  private static List<String> values(Element value) {
    value.select("div").append("<br>");
    return Arrays.stream(BREAK.split(value.html()))
        .map(part -> AkomaText.clean(org.jsoup.Jsoup.parseBodyFragment(part).text()))
        .filter(text -> !text.isEmpty())
        .toList();
  }
}
