/** A page as it is surveyed once: its blocks, and what it declares of itself. */
@NullMarked
package org.rapporteur.ingest.extract.page;

import org.jspecify.annotations.NullMarked;
