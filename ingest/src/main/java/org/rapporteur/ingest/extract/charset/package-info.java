/** The characters of a page from its bytes, and what bytes look like that name no charset. */
@NullMarked
package org.rapporteur.ingest.extract.charset;

import org.jspecify.annotations.NullMarked;
