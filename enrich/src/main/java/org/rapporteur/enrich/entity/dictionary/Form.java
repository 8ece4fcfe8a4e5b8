package org.rapporteur.enrich.entity.dictionary;

import java.util.Locale;

/** How a name stands for its entity, and so what a text must show before it counts. */
public enum Form {
  NAME,
  ACRONYM,
  /** "North Korean", "Iranians". */
  ADJECTIVE,
  /** A city that stands for a government or an organization, but only where it acts. */
  CAPITAL,
  /** "the Kremlin": always the government. */
  SEAT,
  /** A name that means other things too, and needs its context. */
  UNCERTAIN,
  /** A longer proper name that hides another name and is no entity of ours: "Gulf of Guinea". */
  NOTHING;

  /** The name of the rule in a mention. */
  public String rule() {
    return this == UNCERTAIN ? "context" : name().toLowerCase(Locale.ROOT);
  }
}
