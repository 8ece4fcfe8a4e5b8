package org.rapporteur.bench.entity;

import java.util.List;

/**
 * An engine that finds names in English text. Those on the class path as services are measured
 * beside ours.
 */
interface NameFinder {

  /** How the table calls it. */
  String name();

  List<Name> find(String text);

  /**
   * A name that was found.
   *
   * @param titled whether a title may stand before it that the labels count in
   */
  record Name(NameKind kind, int start, int end, boolean titled) {}
}
