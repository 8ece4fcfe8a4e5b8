/** The main text of a page, told from what surrounds it. */
@NullMarked
package org.rapporteur.ingest.extract.text;

import org.jspecify.annotations.NullMarked;
