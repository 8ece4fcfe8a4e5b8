/**
 * The grammar of document symbols: series as patterns of segments, and how each segment is read.
 */
@NullMarked
package org.rapporteur.enrich.reference.grammar;

import org.jspecify.annotations.NullMarked;
