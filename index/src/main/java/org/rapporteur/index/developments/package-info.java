/** Developments merged over all documents that tell of them, with their evidence. */
@NullMarked
package org.rapporteur.index.developments;

import org.jspecify.annotations.NullMarked;
