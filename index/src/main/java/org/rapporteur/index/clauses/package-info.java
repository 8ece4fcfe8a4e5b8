/**
 * Texts of resolutions as clauses: preambular and operative paragraphs are recognised, two texts
 * are aligned clause by clause, and language is traced back through the earlier texts of a series.
 */
@NullMarked
package org.rapporteur.index.clauses;

import org.jspecify.annotations.NullMarked;
