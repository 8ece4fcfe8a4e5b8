/**
 * Measures extraction: main text, titles, authors, dates, and what they cost, on labelled pages.
 */
@NullMarked
package org.rapporteur.bench.extract;

import org.jspecify.annotations.NullMarked;
