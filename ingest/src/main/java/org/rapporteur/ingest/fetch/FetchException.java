package org.rapporteur.ingest.fetch;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Category;

/** An address that gave no page, and whether it may give one later. */
public final class FetchException extends Exception {

  private static final long serialVersionUID = 1L;

  /** For a host that is asked too much and does not say for how long. */
  private static final Duration BREATH = Duration.ofMinutes(1);

  private final Category category;
  private final boolean passing;
  private final @Nullable Duration retryAfter;
  private final @Nullable Duration rest;

  private FetchException(
      Category category,
      String message,
      boolean passing,
      @Nullable Duration retryAfter,
      @Nullable Duration rest,
      @Nullable Throwable cause) {
    super(message, cause);
    this.category = category;
    this.passing = passing;
    this.retryAfter = retryAfter;
    this.rest = rest;
  }

  /** Asking again will not help. */
  static FetchException lasting(Category category, String message) {
    return new FetchException(category, message, false, null, null, null);
  }

  /** Asking again later may help. */
  static FetchException passing(Category category, String message, @Nullable Throwable cause) {
    return new FetchException(category, message, true, null, null, cause);
  }

  /** The host says when to ask again. */
  static FetchException until(Category category, String message, @Nullable Duration retryAfter) {
    return new FetchException(category, message, true, retryAfter, retryAfter, null);
  }

  /** The host is asked too much, by us or by others. */
  static FetchException overloaded(String message, @Nullable Duration retryAfter) {
    Duration rest = retryAfter == null ? BREATH : retryAfter;
    return new FetchException(Category.HTTP_STATUS, message, true, retryAfter, rest, null);
  }

  public Category category() {
    return category;
  }

  /** Whether asking again later may help. */
  public boolean isPassing() {
    return passing;
  }

  /** How long the host wants to be left alone, where it says so. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }

  /** How long the host is to be left alone with all questions. */
  public Optional<Duration> rest() {
    return Optional.ofNullable(rest);
  }
}
