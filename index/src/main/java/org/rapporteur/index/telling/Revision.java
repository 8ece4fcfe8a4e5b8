package org.rapporteur.index.telling;

import org.rapporteur.contract.enriched.EnrichedDocument;

/** Orders what enrich sends of one document: by its content first, then by the rules. */
public final class Revision {

  private static final long RULES = 1_000_000;

  private Revision() {}

  /** A higher number replaces a lower one. */
  public static long of(EnrichedDocument document) {
    return of(document.document().version(), document.rules());
  }

  /** The number of a version of a document that was read by a revision of the rules. */
  public static long of(int version, int rules) {
    return version * RULES + Math.clamp(rules, 0, RULES - 1);
  }
}
