package org.rapporteur.index.query;

/** A query that cannot be understood; the message says to its author what is wrong with it. */
public final class BadQueryException extends Exception {

  private static final long serialVersionUID = 1L;

  public BadQueryException(String message) {
    super(message);
  }
}
