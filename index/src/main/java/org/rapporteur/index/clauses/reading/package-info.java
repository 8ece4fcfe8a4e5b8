/**
 * Recognises texts of resolutions in documents, and in them preambular and operative paragraphs, by
 * how they are numbered, opened and closed.
 */
@NullMarked
package org.rapporteur.index.clauses.reading;

import org.jspecify.annotations.NullMarked;
