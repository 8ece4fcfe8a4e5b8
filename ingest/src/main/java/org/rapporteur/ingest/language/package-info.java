/** In which language a text is written. */
@NullMarked
package org.rapporteur.ingest.language;

import org.jspecify.annotations.NullMarked;
