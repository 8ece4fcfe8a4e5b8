package org.rapporteur.enrich.development.scene;

/** What a trigger's verb is done to. */
public enum ObjectClass {
  TEXT,
  AMENDMENT,
  MOTION,
  REPORT,
  /** What a body is asked for, which is a text where it decides on it. */
  BID,
  VOTE,
  MEETING,
  TREATY,
  /** A treaty that an event led to. */
  RESULT,
  /** An object that may be there. */
  ANY,
  NONE
}
