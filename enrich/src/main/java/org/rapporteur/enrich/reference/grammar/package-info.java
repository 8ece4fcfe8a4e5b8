/**
 * The grammar of document symbols: series as patterns of segments, and how each segment is read.
 */
package org.rapporteur.enrich.reference.grammar;
