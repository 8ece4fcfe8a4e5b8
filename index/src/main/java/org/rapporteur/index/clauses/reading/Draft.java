package org.rapporteur.index.clauses.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.index.clauses.text.Wording;

/**
 * One text of a resolution in a document, which may hold several.
 *
 * @param title that stands over the name of the organ
 */
public record Draft(@Nullable String title, List<Wording> clauses) {}
