/** Bare texts as documents, for programs that measure what is read in them. */
@NullMarked
package org.rapporteur.bench.text;

import org.jspecify.annotations.NullMarked;
