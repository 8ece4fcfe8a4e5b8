package org.rapporteur.index.developments;

import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.enriched.DevelopmentObject;

/** Knows which text a document means, by whatever name: what a register of drafts knows. */
@FunctionalInterface
public interface TextNames {

  /** Knows none. */
  TextNames NONE = (document, object) -> null;

  /** The id of the text that a document's development was done to; null where it is not known. */
  @Nullable String text(String document, DevelopmentObject object);
}
