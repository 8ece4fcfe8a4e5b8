/**
 * Developments: who did what to which text, when, as one sentence says it.
 *
 * <p>A table of triggers ({@code triggers.tsv}) names the words that can tell a stage and the class
 * of object that each needs; an object's place tells the voice, and so where its actor stands. The
 * words before a trigger tell a fact from a plan, a denial or a rumour. A date is the sentence's
 * own where it stands nearer to this deed than to another, else the day of an occasion that the
 * sentence names ("during the briefing"), of the sitting that a press release reports, or of the
 * letter. What has no date is no development; what is only planned is its announcement, where that
 * is dated. Better none than a false one: an analyst who finds one false line trusts no other.
 */
@NullMarked
package org.rapporteur.enrich.development;

import org.jspecify.annotations.NullMarked;
