package org.rapporteur.index.clauses;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.document.DocumentKind;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.contract.enriched.Reference;
import org.rapporteur.contract.enriched.ReferenceKind;
import org.rapporteur.index.clauses.reading.ClauseReader;
import org.rapporteur.index.clauses.reading.Draft;
import org.rapporteur.index.clauses.text.Clause;
import org.rapporteur.index.clauses.text.Wording;

/**
 * A document that holds a text of a resolution: the resolution itself, a draft, a letter with an
 * annex, a report that quotes it.
 *
 * @param document its id
 * @param title what the text is called, else what the document is
 * @param symbol of the document, where its head says so
 * @param adopted ISO date; present where the head says so, as that of a resolution does, which is
 *     published later
 * @param clauses in the order of the text
 */
public record ResolutionText(
    String document,
    @Nullable String title,
    @Nullable String symbol,
    @Nullable String published,
    @Nullable String adopted,
    DocumentKind kind,
    String source,
    List<Clause> clauses) {

  /** The symbol stands in the head of the first page. */
  private static final int HEAD = 200;

  private static final int FIRST_PAGE = 2_000;
  private static final Pattern ADOPTED =
      Pattern.compile(
          "adopted by the [\\p{L} ]{4,60}+(?<= on )\\s*(\\d{1,2} \\p{L}{3,9} \\d{4})",
          Pattern.CASE_INSENSITIVE);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  public ResolutionText {
    clauses = List.copyOf(clauses);
  }

  /** The text in a document; without clauses where it holds none. */
  public static ResolutionText of(EnrichedDocument enriched) {
    Document document = enriched.document();
    List<Draft> drafts = ClauseReader.read(document.text());
    return new ResolutionText(
        document.id(),
        title(document, drafts),
        symbol(enriched),
        document.published(),
        adopted(document.text()),
        document.kind(),
        document.source(),
        drafts.stream().flatMap(it -> it.clauses().stream()).map(Wording::clause).toList());
  }

  /** Whether there is anything to compare. */
  @JsonIgnore
  public boolean isEmpty() {
    return clauses.isEmpty();
  }

  /** The year in which it was adopted, else published. */
  @JsonIgnore
  public @Nullable String year() {
    String date = adopted == null ? published : adopted;
    return date == null ? null : date.substring(0, "2014".length());
  }

  /** What a reader calls it: its symbol, else its title, else what it is. */
  @JsonIgnore
  public String name() {
    return symbol != null ? symbol : title != null ? title : kindInWords();
  }

  private String kindInWords() {
    String words = kind == DocumentKind.OTHER ? "document" : kind.json().replace('-', ' ');
    return "Untitled " + words;
  }

  private static @Nullable String adopted(String text) {
    Matcher matcher = ADOPTED.matcher(text.substring(0, Math.min(text.length(), FIRST_PAGE)));
    if (!matcher.find()) {
      return null;
    }
    try {
      return LocalDate.parse(matcher.group(1), DAY).toString();
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static @Nullable String title(Document document, List<Draft> drafts) {
    return drafts.stream()
        .map(Draft::title)
        .filter(it -> it != null)
        .findFirst()
        .orElse(document.title());
  }

  private static @Nullable String symbol(EnrichedDocument enriched) {
    return enriched.references().stream()
        .filter(it -> it.start() < HEAD && it.symbol() != null)
        .filter(it ->
            it.kind() == ReferenceKind.RESOLUTION || it.kind() == ReferenceKind.DRAFT_RESOLUTION)
        .findFirst()
        .map(Reference::symbol)
        .orElse(null);
  }
}
