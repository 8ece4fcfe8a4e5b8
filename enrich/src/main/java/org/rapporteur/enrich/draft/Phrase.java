package org.rapporteur.enrich.draft;

/**
 * A noun phrase that may name a draft.
 *
 * @param from index of its first token, after any article
 * @param head index of its head's first token
 * @param to index after its head
 * @param determiner the article or pronoun before it in lower case, or empty
 * @param certain whether its head alone says that it is a draft
 */
record Phrase(int from, int head, int to, String determiner, boolean certain) {}
