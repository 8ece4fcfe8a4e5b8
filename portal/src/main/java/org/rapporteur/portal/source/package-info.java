/** How the sources do: what ingest reports of them, whichever instance visits them. */
@NullMarked
package org.rapporteur.portal.source;

import org.jspecify.annotations.NullMarked;
