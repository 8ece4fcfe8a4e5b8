/** Document symbols as values, read out of a text: whole, misprinted, in ranges, agencies' own. */
@NullMarked
package org.rapporteur.enrich.reference.symbol;

import org.jspecify.annotations.NullMarked;
