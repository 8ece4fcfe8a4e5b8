package org.rapporteur.contract.enriched;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What an entity is. */
public enum EntityKind {
  STATE,
  UN_BODY,
  GROUP,
  IGO,
  NGO,
  PERSON,
  TREATY,
  ORGANIZATION;

  @JsonValue
  public String json() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
