/** Document symbols as values, read out of a text: whole, misprinted, in ranges, agencies' own. */
package org.rapporteur.enrich.reference.symbol;
