/** One United Nations document: where it came from, what became of it, who cites it. */
@NullMarked
package org.rapporteur.index.reference;

import org.jspecify.annotations.NullMarked;
