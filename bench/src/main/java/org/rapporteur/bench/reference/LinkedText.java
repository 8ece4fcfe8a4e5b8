package org.rapporteur.bench.reference;

import java.util.List;

/**
 * A text whose citations were links, which are hidden from the reader.
 *
 * @param anchors by their start
 */
record LinkedText(String name, String text, List<Anchor> anchors) {

  /**
   * @param symbol where the link led, normalised
   */
  record Anchor(String symbol, int start, int end) {}
}
