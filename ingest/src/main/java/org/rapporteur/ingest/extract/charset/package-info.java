/** The characters of a page from its bytes. */
@NullMarked
package org.rapporteur.ingest.extract.charset;

import org.jspecify.annotations.NullMarked;
