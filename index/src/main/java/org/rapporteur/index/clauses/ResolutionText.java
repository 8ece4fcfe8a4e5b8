package org.rapporteur.index.clauses;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Document;
import org.rapporteur.contract.DocumentKind;
import org.rapporteur.contract.EnrichedDocument;
import org.rapporteur.contract.Reference;
import org.rapporteur.contract.ReferenceKind;

/**
 * A document that holds a text of a resolution: the resolution itself, a draft, a letter with an
 * annex, a report that quotes it.
 *
 * @param document its id
 * @param title what the text is called, else what the document is
 * @param symbol of the document, where its head says so
 * @param clauses in the order of the text
 */
public record ResolutionText(
    String document,
    @Nullable String title,
    @Nullable String symbol,
    @Nullable String published,
    DocumentKind kind,
    String source,
    List<Clause> clauses) {

  /** The symbol stands in the head of the first page. */
  private static final int HEAD = 200;

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
        document.kind(),
        document.source(),
        drafts.stream().flatMap(it -> it.clauses().stream()).map(Wording::clause).toList());
  }

  /** Whether there is anything to compare. */
  @JsonIgnore
  public boolean isEmpty() {
    return clauses.isEmpty();
  }

  /** The year in which it was published, {@code undated} where that is not known. */
  @JsonIgnore
  public String year() {
    return published == null ? "undated" : published.substring(0, "2014".length());
  }

  /** What a reader calls it: its symbol, else its title. */
  @JsonIgnore
  public String name() {
    return symbol != null ? symbol : title != null ? title : "Untitled document";
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
