package org.rapporteur.index.developments;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.document.Document;
import org.rapporteur.index.telling.Learned;
import org.rapporteur.index.telling.Telling;

/**
 * Where a document says so.
 *
 * @param document id
 * @param version of the document that the offsets count in
 * @param start of the sentence in the document's text
 * @param end exclusive
 * @param source id of the source that the document came from
 * @param url of the document
 * @param title of the document
 * @param published as the document has it
 * @param learned when it could be known from this document: its publication, or its fetching where
 *     that came first or no publication is known
 * @param until when the document was found to say so no more; absent while it does
 */
public record Evidence(
    String document,
    int version,
    int start,
    int end,
    String sentence,
    String source,
    @Nullable String publisher,
    @Nullable String url,
    @Nullable String title,
    @Nullable String published,
    @Nullable Instant learned,
    @Nullable Instant until) {

  private static final int LONGEST = 1000;
  private static final Comparator<Evidence> EARLIEST =
      Comparator.comparing(Evidence::learned, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Evidence::document)
          .thenComparingInt(Evidence::start);

  /** A stretch of a document's text as evidence; what lies outside the text is left out. */
  public static Evidence in(Document document, int start, int end) {
    int last = Math.min(end, document.text().length());
    int first = Math.min(start, last);
    return new Evidence(
        document.id(),
        document.version(),
        first,
        last,
        document.text().substring(first, Math.min(last, first + LONGEST)),
        document.source(),
        document.publisher(),
        document.url(),
        document.title(),
        document.published(),
        Learned.from(document),
        null);
  }

  /** Where a document tells of a development. */
  static Evidence of(Telling telling) {
    return new Evidence(
        telling.document(),
        telling.version(),
        telling.development().start(),
        telling.development().end(),
        telling.sentence(),
        telling.source(),
        telling.publisher(),
        telling.url(),
        telling.title(),
        telling.published(),
        telling.learned(),
        telling.until());
  }

  /** In the order in which it could be known. */
  public static Comparator<Evidence> earliest() {
    return EARLIEST;
  }
}
