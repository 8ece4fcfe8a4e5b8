package org.rapporteur.contract.document;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a document is, as its publisher made it. */
public enum DocumentKind {
  NEWS,
  BLOG,
  PRESS_RELEASE,
  LETTER,
  STATEMENT,
  DRAFT_RESOLUTION,
  RESOLUTION,
  REPORT,
  RECORD,
  OTHER;

  @JsonValue
  public String json() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
