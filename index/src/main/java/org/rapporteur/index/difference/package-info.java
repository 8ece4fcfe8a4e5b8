/** The fewest edits that turn one sequence into another. */
@NullMarked
package org.rapporteur.index.difference;

import org.jspecify.annotations.NullMarked;
