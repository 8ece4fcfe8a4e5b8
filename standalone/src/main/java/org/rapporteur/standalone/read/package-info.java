/**
 * {@code rapporteur read}: extraction and enrichment alone, without a server. Every input is read
 * by itself, several at a time; results come out in input order, a line each.
 */
@NullMarked
package org.rapporteur.standalone.read;

import org.jspecify.annotations.NullMarked;
