/**
 * Texts that are spoken of without a symbol: "the EU-Japan draft", "its own resolution". A noun
 * phrase whose head is a draft, a counter-resolution, or a resolution or text that somebody is said
 * to sponsor, is a mention; what stands before and behind the head tells the sponsors; mentions of
 * the same sponsors are one draft, and "the draft" is the one last spoken of. From the drafts of a
 * document and its words it follows whether it speaks of one put forward against another.
 */
@NullMarked
package org.rapporteur.enrich.draft;

import org.jspecify.annotations.NullMarked;
