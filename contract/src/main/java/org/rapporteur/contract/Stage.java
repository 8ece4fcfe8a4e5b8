package org.rapporteur.contract;

/** The stages in the life of a draft resolution, and what happens around it. */
public enum Stage {
  ANNOUNCED,
  CIRCULATED,
  TABLED,
  AMENDED,
  /** A committee's approval too. */
  ADOPTED,
  REJECTED,
  VETOED,
  WITHDRAWN,
  VOTE_POSTPONED,
  REPORT_RELEASED,
  STATEMENT,
  MEETING,
  TREATY_ACTION
}
