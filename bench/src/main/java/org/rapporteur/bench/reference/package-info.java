/** How well references are found in labelled United Nations documents, and how fast. */
@NullMarked
package org.rapporteur.bench.reference;

import org.jspecify.annotations.NullMarked;
