/**
 * PDF and printed text to running text: lines are read with their places on the page, furniture is
 * taken away, footnotes are set apart, and what is left is rejoined into paragraphs.
 */
@NullMarked
package org.rapporteur.ingest.pdf;

import org.jspecify.annotations.NullMarked;
