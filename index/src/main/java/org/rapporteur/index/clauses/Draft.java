package org.rapporteur.index.clauses;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One text of a resolution in a document, which may hold several.
 *
 * @param title that stands over the name of the organ
 */
record Draft(@Nullable String title, List<Wording> clauses) {}
