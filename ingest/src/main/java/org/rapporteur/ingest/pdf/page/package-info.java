/** What stands on a printed page: words in rows, rows in lines, lines in columns. */
@NullMarked
package org.rapporteur.ingest.pdf.page;

import org.jspecify.annotations.NullMarked;
