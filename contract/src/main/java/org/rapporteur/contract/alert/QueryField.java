package org.rapporteur.contract.alert;

import java.util.Locale;

/**
 * The fields that a query can name, in the search box, in a subscription and in a dossier alike.
 * {@link #TITLE} and {@link #TEXT} are analysed text, {@link #PUBLISHED} and {@link #DATE} are
 * dates, the others exact keywords.
 */
public enum QueryField {
  TITLE,
  TEXT,
  SOURCE,
  KIND,
  LANGUAGE,
  PUBLISHED,
  /** Ids of entities: {@code entity:"state:PRK"}. */
  ENTITY,
  /** Canonical symbols: {@code reference:"A/RES/66/157"}. */
  REFERENCE,
  /** Provisional ids of drafts. */
  DRAFT,
  /** Stages of the document's developments. */
  STAGE,
  /** Ids of the developments' actors. */
  ACTOR,
  /** Dates of the developments. */
  DATE,
  /** {@code true} where a rival draft is spoken of. */
  COUNTERDRAFT;

  /** The name as queries write it. */
  public String field() {
    return name().toLowerCase(Locale.ROOT);
  }
}
