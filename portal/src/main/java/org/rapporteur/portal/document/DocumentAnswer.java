package org.rapporteur.portal.document;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.enriched.EnrichedDocument;
import org.rapporteur.portal.snapshot.Takedown;

/**
 * A document and what was learned of it since.
 *
 * @param takenDown absent where it is not known to be
 * @param sameStory the documents that tell the same, whether they came before it or after
 */
record DocumentAnswer(
    @JsonUnwrapped EnrichedDocument document,
    @Nullable Takedown takenDown,
    List<Retelling> sameStory) {

  /** Another document that tells the same story. */
  record Retelling(
      String id,
      @Nullable String title,
      String source,
      @Nullable String url,
      @Nullable String published) {

    static Retelling of(Document document) {
      return new Retelling(
          document.id(), document.title(), document.source(), document.url(), document.published());
    }
  }

  static List<Retelling> retellings(List<EnrichedDocument> documents) {
    return documents.stream().map(EnrichedDocument::document).map(Retelling::of).toList();
  }
}
