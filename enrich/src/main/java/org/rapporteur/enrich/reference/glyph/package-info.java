/** Letters, digits, spaces and signs as documents print them, and what stands between words. */
@NullMarked
package org.rapporteur.enrich.reference.glyph;

import org.jspecify.annotations.NullMarked;
