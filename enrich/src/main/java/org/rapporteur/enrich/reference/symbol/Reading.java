package org.rapporteur.enrich.reference.symbol;

/**
 * A symbol as it stands in a text.
 *
 * @param mended whether it was printed with a slip
 */
public record Reading(Symbol symbol, int start, int end, boolean mended) {

  Reading(Symbol symbol, int start, int end) {
    this(symbol, start, end, false);
  }
}
