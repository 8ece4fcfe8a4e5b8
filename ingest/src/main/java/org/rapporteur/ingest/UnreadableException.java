package org.rapporteur.ingest;

import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Category;

/** An input that cannot be read, why, and whose fault that is. */
public final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1L;

  private final Category category;

  public UnreadableException(Category category, String message) {
    this(category, message, null);
  }

  public UnreadableException(Category category, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.category = category;
  }

  public Category category() {
    return category;
  }
}
