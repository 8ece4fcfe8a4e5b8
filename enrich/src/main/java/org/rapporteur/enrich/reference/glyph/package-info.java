/** Letters, digits, spaces and signs as documents print them, and what stands between words. */
package org.rapporteur.enrich.reference.glyph;
