/** Lines to paragraphs: without running heads and page numbers, footnotes at their marks. */
@NullMarked
package org.rapporteur.ingest.pdf.paragraph;

import org.jspecify.annotations.NullMarked;
