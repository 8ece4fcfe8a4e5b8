package org.rapporteur.enrich.reference;

/** A symbol as it stands in a text. */
record Reading(Symbol symbol, int start, int end) {}
