package org.rapporteur.contract.enriched;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a referenced document is. */
public enum ReferenceKind {
  RESOLUTION,
  DRAFT_RESOLUTION,
  AMENDMENT,
  REPORT,
  LETTER,
  RECORD,
  DECISION,
  OTHER;

  @JsonValue
  public String json() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
