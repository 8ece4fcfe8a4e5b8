package org.rapporteur.embedded;

/** An engine could not be started. */
public final class EngineException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  EngineException(String message, Throwable cause) {
    super(message, cause);
  }

  EngineException(String message) {
    super(message);
  }
}
