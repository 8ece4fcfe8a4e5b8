/** How a body decided, read out of words and figures. */
@NullMarked
package org.rapporteur.enrich.development.vote;

import org.jspecify.annotations.NullMarked;
