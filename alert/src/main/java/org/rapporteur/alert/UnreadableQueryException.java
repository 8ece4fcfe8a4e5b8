package org.rapporteur.alert;

/** A subscription's query cannot be understood; the message says why. */
public final class UnreadableQueryException extends Exception {

  private static final long serialVersionUID = 1L;

  UnreadableQueryException(String message, Throwable cause) {
    super(message, cause);
  }
}
