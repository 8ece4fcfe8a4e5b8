package org.rapporteur.ingest.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.document.DateEvidence;
import org.rapporteur.contract.document.DocumentKind;

/**
 * What a page says once its furniture is gone.
 *
 * @param language BCP 47, as the page declares it; the text itself was not looked at
 * @param published ISO date, local date-time or offset date-time, as precise as the page
 * @param publishedFrom present where {@code published} is
 * @param canonicalUrl absolute, as the page declares it
 * @param standfirst the sentences between headline and body that tell what follows, in the same
 *     form as {@code text}, which begins with them; empty where there are none
 * @param text paragraphs separated by a blank line; list items begin with {@code "- "} or their
 *     number, quoted paragraphs with {@code "> "}, cells of a table's row are separated by {@code "
 *     | "}; empty where there is none
 */
public record ExtractedPage(
    @Nullable String title,
    List<String> authors,
    @Nullable String publisher,
    @Nullable String language,
    @Nullable String published,
    @Nullable DateEvidence publishedFrom,
    @Nullable String canonicalUrl,
    DocumentKind kind,
    String standfirst,
    String text) {

  public ExtractedPage {
    authors = List.copyOf(authors);
  }

  /** A page without a standfirst. */
  public ExtractedPage(
      @Nullable String title,
      List<String> authors,
      @Nullable String publisher,
      @Nullable String language,
      @Nullable String published,
      @Nullable DateEvidence publishedFrom,
      @Nullable String canonicalUrl,
      DocumentKind kind,
      String text) {
    this(
        title,
        authors,
        publisher,
        language,
        published,
        publishedFrom,
        canonicalUrl,
        kind,
        "",
        text);
  }

  /** The same page, of the kind. */
  ExtractedPage of(DocumentKind known) {
    return new ExtractedPage(
        title,
        authors,
        publisher,
        language,
        published,
        publishedFrom,
        canonicalUrl,
        known,
        standfirst,
        text);
  }

  /** The text without the standfirst. */
  public String body() {
    return text.substring(standfirst.length()).strip();
  }
}
