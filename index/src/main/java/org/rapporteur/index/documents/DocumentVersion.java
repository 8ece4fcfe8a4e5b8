package org.rapporteur.index.documents;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.document.Snapshot;

/**
 * A version of a document and what it changed.
 *
 * @param version 1, 2, ...
 * @param fields what changed beside the text since the version before; empty in the first
 * @param changes of the text since the version before, in its order; empty in the first
 */
public record DocumentVersion(
    int version,
    @Nullable Instant fetched,
    @Nullable String published,
    @Nullable String title,
    @Nullable Snapshot snapshot,
    List<FieldChange> fields,
    List<TextChange> changes) {

  /** A field of the document that is not as it was, such as {@code title}. */
  public record FieldChange(String field, @Nullable String before, @Nullable String after) {}

  /**
   * Words that were taken out, put in, or both.
   *
   * @param before some words that stand before it, for the reader
   * @param removed empty where words were only put in
   * @param added empty where words were only taken out
   * @param after some words that stand after it
   * @param start of {@code added} in the text of this version
   * @param end exclusive
   */
  public record TextChange(
      String before, String removed, String added, String after, int start, int end) {}
}
