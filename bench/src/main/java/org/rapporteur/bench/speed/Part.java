package org.rapporteur.bench.speed;

/** The parts of the enrichment, in their order; all but the last make the tags of a single text. */
enum Part {
  REFERENCES,
  ENTITIES,
  SENTENCES,
  TIMES,
  DRAFTS,
  RIVALS,
  DEVELOPMENTS
}
