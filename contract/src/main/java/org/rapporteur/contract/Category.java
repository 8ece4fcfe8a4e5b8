package org.rapporteur.contract;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why something could not be read or processed: the user's input, the outside world, or us. */
public enum Category {
  BAD_INPUT,
  UNSUPPORTED_TYPE,
  DAMAGED,
  ENCRYPTED,
  SCANNED,
  TOO_LARGE,
  TOO_SLOW,
  REFUSED_ADDRESS,
  ROBOTS,
  HTTP_STATUS,
  CONNECTION,
  NOT_A_FEED,
  INTERNAL;

  @JsonValue
  public String json() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
