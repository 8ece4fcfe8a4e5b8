package org.rapporteur.contract.enriched;

import org.rapporteur.contract.Require;

/** A stretch of a document's text: UTF-16 positions, end exclusive, with its words. */
public record Span(String text, int start, int end) {

  public Span {
    Require.span(start, end);
  }
}
