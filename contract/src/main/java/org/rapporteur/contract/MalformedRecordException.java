package org.rapporteur.contract;

/** The bytes are not the JSON that the topic promises; trying again would not help. */
public final class MalformedRecordException extends Exception {

  private static final long serialVersionUID = 1L;

  MalformedRecordException(String message, Throwable cause) {
    super(message, cause);
  }
}
