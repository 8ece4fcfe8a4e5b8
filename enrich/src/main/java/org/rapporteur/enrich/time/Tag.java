package org.rapporteur.enrich.time;

/** A class that a token has, and its value in that class: March is a MONTH of value 3. */
record Tag(WordClass type, int value) {}
