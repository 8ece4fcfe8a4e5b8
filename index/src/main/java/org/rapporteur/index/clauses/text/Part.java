package org.rapporteur.index.clauses.text;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Which part of a resolution a clause belongs to. */
public enum Part {
  PREAMBULAR("PP"),
  OPERATIVE("OP"),
  ANNEX("Annex ");

  private final String sign;

  Part(String sign) {
    this.sign = sign;
  }

  /** How delegates abbreviate it before a number: PP4, OP2. */
  public String sign() {
    return sign;
  }

  @JsonValue
  public String json() {
    return name().toLowerCase(Locale.ROOT);
  }
}
