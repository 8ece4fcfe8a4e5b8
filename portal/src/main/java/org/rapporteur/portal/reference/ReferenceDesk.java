package org.rapporteur.portal.reference;

import org.rapporteur.index.reference.ReferenceHistory;
import org.rapporteur.index.reference.References;
import org.rapporteur.portal.problem.MissingException;

/** Finds what is known of a document by the rest of an address's path. */
final class ReferenceDesk {

  private final References references;

  ReferenceDesk(References references) {
    this.references = references;
  }

  /**
   * @param path the symbol with a slash before it
   */
  ReferenceHistory one(String path) {
    String symbol = path.startsWith("/") ? path.substring(1) : path;
    if (symbol.isBlank()) {
      throw new MissingException("document without a symbol");
    }
    return references
        .find(symbol)
        .orElseThrow(() -> new MissingException("document here that names " + symbol));
  }
}
