/** Finds the documents that a text names by symbol or number. */
package org.rapporteur.enrich.reference;
