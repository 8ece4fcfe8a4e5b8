package org.rapporteur.index.documents;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the documents. All that is given must hold; of several values of one kind any
 * may.
 *
 * @param q Lucene query syntax over the fields of {@link org.rapporteur.contract.alert.QueryField}
 * @param sources ids of sources
 * @param kinds as {@link org.rapporteur.contract.document.DocumentKind} is written in JSON
 * @param entities ids
 * @param references canonical symbols
 * @param languages BCP 47
 * @param from first day of publication, inclusive
 * @param to last day of publication, inclusive
 * @param size documents a page, 1 to {@value #LARGEST}; {@value #USUAL} where it is less than 1
 * @param after {@link DocumentPage#next()} of the page before
 */
public record DocumentQuery(
    @Nullable String q,
    List<String> sources,
    List<String> kinds,
    List<String> entities,
    List<String> references,
    List<String> languages,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    int size,
    @Nullable String after) {

  public static final int USUAL = 20;
  public static final int LARGEST = 200;

  public DocumentQuery {
    sources = sources == null ? List.of() : List.copyOf(sources);
    kinds = kinds == null ? List.of() : List.copyOf(kinds);
    entities = entities == null ? List.of() : List.copyOf(entities);
    references = references == null ? List.of() : List.copyOf(references);
    languages = languages == null ? List.of() : List.copyOf(languages);
    size = size < 1 ? USUAL : Math.min(size, LARGEST);
  }

  /** Whatever the query finds, the first page. */
  public static DocumentQuery of(@Nullable String q) {
    return new DocumentQuery(
        q, List.of(), List.of(), List.of(), List.of(), List.of(), null, null, USUAL, null);
  }
}
