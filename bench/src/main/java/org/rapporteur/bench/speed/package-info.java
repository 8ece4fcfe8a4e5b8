/** What the enrichment takes, by its parts, by kinds of text and by their length. */
@NullMarked
package org.rapporteur.bench.speed;

import org.jspecify.annotations.NullMarked;
