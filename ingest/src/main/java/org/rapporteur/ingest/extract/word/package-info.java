/**
 * The words and phrases by which pages are read, as lists that anyone can edit, and how letters are
 * compared.
 */
@NullMarked
package org.rapporteur.ingest.extract.word;

import org.jspecify.annotations.NullMarked;
