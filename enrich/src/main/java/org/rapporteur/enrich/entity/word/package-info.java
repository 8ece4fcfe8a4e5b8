/** A text as words: their numbers in a vocabulary, their shapes, and what stands between them. */
@NullMarked
package org.rapporteur.enrich.entity.word;

import org.jspecify.annotations.NullMarked;
