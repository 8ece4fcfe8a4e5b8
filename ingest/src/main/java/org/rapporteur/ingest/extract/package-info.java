/** Tells a page's document (text, title, authors, date, language, kind) from its furniture. */
@NullMarked
package org.rapporteur.ingest.extract;

import org.jspecify.annotations.NullMarked;
