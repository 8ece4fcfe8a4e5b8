package org.rapporteur.portal.comparison;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.document.DocumentKind;
import org.rapporteur.index.clauses.ResolutionText;
import org.rapporteur.index.clauses.alignment.Comparison;

/**
 * Two texts and what became of each clause.
 *
 * @param before the text that is taken for the earlier one
 */
record ComparedTexts(Side before, Side after, @JsonUnwrapped Comparison comparison) {

  /**
   * A text.
   *
   * @param document the id of the document that holds it
   * @param clauses how many it has
   */
  record Side(
      String document,
      String name,
      @Nullable String title,
      @Nullable String symbol,
      @Nullable String published,
      DocumentKind kind,
      String source,
      int clauses) {

    static Side of(ResolutionText text) {
      return new Side(
          text.document(),
          text.name(),
          text.title(),
          text.symbol(),
          text.published(),
          text.kind(),
          text.source(),
          text.clauses().size());
    }
  }
}
