/** What documents tell, each for itself, and what makes tellings of several the same. */
@NullMarked
package org.rapporteur.index.telling;

import org.jspecify.annotations.NullMarked;
