package org.rapporteur.contract.document;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The evidence that gave a publication date. */
public enum DateEvidence {
  GIVEN,
  JSON_LD,
  META,
  TIME,
  FEED,
  URL,
  TEXT,
  HEADER;

  @JsonValue
  public String json() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
