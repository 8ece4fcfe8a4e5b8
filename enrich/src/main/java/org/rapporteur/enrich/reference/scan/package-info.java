/** Finds in a text the symbols and numbers by which it may cite, each with its span. */
@NullMarked
package org.rapporteur.enrich.reference.scan;

import org.jspecify.annotations.NullMarked;
