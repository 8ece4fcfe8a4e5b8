/** Documents sent through enrich again, so that better rules reach old ones. */
package org.rapporteur.standalone.reenrich;
