/** Documents sent through enrich again, so that better rules reach old ones. */
@NullMarked
package org.rapporteur.standalone.reenrich;

import org.jspecify.annotations.NullMarked;
