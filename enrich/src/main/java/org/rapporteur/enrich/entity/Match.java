package org.rapporteur.enrich.entity;

import java.util.List;

/**
 * A place in the text that is written like names of the dictionary.
 *
 * @param first its first word
 * @param last its last word, included
 * @param names the names that are written so; more than one where it is ambiguous
 */
record Match(int first, int last, List<Name> names) {}
