package org.rapporteur.ingest;

import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Category;
import org.rapporteur.contract.document.Snapshot;

/** An input that cannot be read, why, and whose fault that is. */
public final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1L;

  private final Category category;
  private final transient @Nullable Snapshot snapshot;

  public UnreadableException(Category category, String message) {
    this(category, message, null);
  }

  public UnreadableException(Category category, String message, @Nullable Throwable cause) {
    this(category, message, cause, null);
  }

  private UnreadableException(
      Category category,
      @Nullable String message,
      @Nullable Throwable cause,
      @Nullable Snapshot snapshot) {
    super(message, cause);
    this.category = category;
    this.snapshot = snapshot;
  }

  /** The same, of an input that is archived. */
  public UnreadableException archived(@Nullable Snapshot snapshot) {
    return new UnreadableException(category, getMessage(), this, snapshot);
  }

  public Category category() {
    return category;
  }

  /** Where the input is archived, if it is. */
  public @Nullable Snapshot snapshot() {
    return snapshot;
  }
}
