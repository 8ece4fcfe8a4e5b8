package org.rapporteur.index.elasticsearch;

/** Elasticsearch is away, or answers with a failure of its own; trying again later may help. */
public final class IndexUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public IndexUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
