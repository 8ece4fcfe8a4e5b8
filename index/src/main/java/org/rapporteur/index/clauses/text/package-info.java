/** Clauses of resolutions and their words. */
@NullMarked
package org.rapporteur.index.clauses.text;

import org.jspecify.annotations.NullMarked;
