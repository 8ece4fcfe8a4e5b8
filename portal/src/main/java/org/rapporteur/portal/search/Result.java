package org.rapporteur.portal.search;

import java.util.List;
import java.util.Objects;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.contract.enriched.Reference;
import org.rapporteur.index.documents.DocumentPage;
import org.rapporteur.index.documents.FoundDocument;

/**
 * A document in the list.
 *
 * @param title the highlighted one where the query met it
 * @param fragments of the text, or its beginning where the query met no words of it
 */
record Result(EnrichedDocument found, List<Highlight> title, List<List<Highlight>> fragments) {

  private static final int BEGINNING = 260;
  private static final int MOST_FRAGMENTS = 3;
  private static final int MOST_SYMBOLS = 4;

  static List<Result> of(DocumentPage page) {
    return page.documents().stream().map(Result::of).toList();
  }

  private static Result of(FoundDocument found) {
    List<String> titles = found.highlights().getOrDefault("title", List.of());
    List<String> texts = found.highlights().getOrDefault("text", List.of());
    Document document = found.document().document();
    return new Result(
        found.document(),
        titles.isEmpty() ? title(document) : Highlight.parse(titles.getFirst()),
        texts.isEmpty()
            ? List.of(beginning(document.text()))
            : texts.stream().limit(MOST_FRAGMENTS).map(Highlight::parse).toList());
  }

  public Document document() {
    return found.document();
  }

  /** The first documents that it cites. */
  public List<String> symbols() {
    return found.references().stream()
        .map(Reference::symbol)
        .filter(Objects::nonNull)
        .distinct()
        .limit(MOST_SYMBOLS)
        .toList();
  }

  private static List<Highlight> title(Document document) {
    return List.of(new Highlight(document.title() == null ? "Untitled" : document.title(), false));
  }

  private static List<Highlight> beginning(String text) {
    String line = text.replace("\n\n", " ");
    String start = line.length() <= BEGINNING ? line : line.substring(0, BEGINNING) + "…";
    return List.of(new Highlight(start, false));
  }
}
