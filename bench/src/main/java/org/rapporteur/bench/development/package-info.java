/**
 * Developments measured: against what a careful reader finds in the seed documents, and against
 * short cases of our own.
 */
@NullMarked
package org.rapporteur.bench.development;

import org.jspecify.annotations.NullMarked;
