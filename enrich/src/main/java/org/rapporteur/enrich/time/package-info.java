/**
 * Time expressions and their values. Three steps, each small: words are given their classes from a
 * lexicon ({@code lexicon.tsv}), rows of a table of patterns ({@code patterns.tsv}) are matched
 * over the classes, and each pattern's {@link org.rapporteur.enrich.time.Reading} works out a value
 * against two anchors: the day of publication, and the last day that the story itself named ("the
 * following day"). The past is the default; a verb of the future beside the expression says
 * otherwise. Precision is kept: a month stays a month.
 *
 * <p>Values are ISO 8601 with the extensions that TIMEX3 uses where ISO has no form: {@code
 * 2014-Q3} and {@code 2014-SP} (a season). A part of a day is its day, and what is said vaguely
 * ("recently") has no value and is left out. Nothing inside a document symbol is a date.
 */
@NullMarked
package org.rapporteur.enrich.time;

import org.jspecify.annotations.NullMarked;
