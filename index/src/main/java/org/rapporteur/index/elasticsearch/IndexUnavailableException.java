package org.rapporteur.index.elasticsearch;

import org.jspecify.annotations.Nullable;

/** Elasticsearch is away, or answers with a failure of its own; trying again later may help. */
public final class IndexUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public IndexUnavailableException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
