/**
 * What is known by name: files that a librarian can edit, each row with its source, read into a
 * trie of words that gives all names that begin at a word.
 */
@NullMarked
package org.rapporteur.enrich.entity.dictionary;

import org.jspecify.annotations.NullMarked;
