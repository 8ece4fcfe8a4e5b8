/** Clause comparison against alignments written down by hand, and over series of resolutions. */
@NullMarked
package org.rapporteur.bench.clauses;

import org.jspecify.annotations.NullMarked;
