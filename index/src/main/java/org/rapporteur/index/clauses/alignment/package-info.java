/**
 * Aligns two texts clause by clause: kept, changed, moved, new and dropped, with their words
 * marked.
 */
@NullMarked
package org.rapporteur.index.clauses.alignment;

import org.jspecify.annotations.NullMarked;
