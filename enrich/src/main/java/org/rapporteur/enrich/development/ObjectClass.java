package org.rapporteur.enrich.development;

/** What a trigger's verb is done to. */
enum ObjectClass {
  TEXT,
  AMENDMENT,
  MOTION,
  REPORT,
  VOTE,
  MEETING,
  TREATY,
  /** A treaty that an event led to. */
  RESULT,
  /** An object that may be there. */
  ANY,
  NONE
}
