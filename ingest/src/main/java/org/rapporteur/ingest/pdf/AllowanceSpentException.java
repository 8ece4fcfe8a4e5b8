package org.rapporteur.ingest.pdf;

import org.rapporteur.contract.Category;
import org.rapporteur.ingest.UnreadableException;

/** Ends the reading of a document from within PDFBox, which catches every checked exception. */
final class AllowanceSpentException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Category category;
  private final String reason;

  AllowanceSpentException(Category category, String reason) {
    super(reason);
    this.category = category;
    this.reason = reason;
  }

  UnreadableException refusal() {
    return new UnreadableException(category, reason, this);
  }
}
