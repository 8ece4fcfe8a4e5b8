/**
 * Prose as a sequence of words: tokens, sentences and paragraphs of a document's text, each with
 * its offsets in that text, which is never changed. What reads the prose (time, drafts,
 * developments) matches words and not characters, so that a line break, a footnote mark or a trace
 * of conversion inside a phrase costs nothing, and every matcher is linear.
 */
@NullMarked
package org.rapporteur.enrich.text;

import org.jspecify.annotations.NullMarked;
