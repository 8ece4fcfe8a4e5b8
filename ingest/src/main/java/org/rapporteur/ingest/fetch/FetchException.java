package org.rapporteur.ingest.fetch;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Category;

/** An address that gave no page, and whether it may give one later. */
public final class FetchException extends Exception {

  private static final long serialVersionUID = 1L;

  /** What the message of a refusal begins with where the host says so (RFC 9110, 15.5.11). */
  public static final String GONE = "gone for good: ";

  private static final int NOT_FOUND_STATUS = 404;
  private static final int GONE_STATUS = 410;

  /** For a host that is asked too much and does not say for how long. */
  private static final Duration BREATH = Duration.ofMinutes(1);

  private final Category category;
  private final boolean passing;
  private final @Nullable Duration retryAfter;
  private final transient @Nullable Rest rest;
  private final transient @Nullable FetchedPage answer;

  /**
   * A host that is to be left alone with all questions.
   *
   * @param url of it, which need not be the one that was asked first
   */
  public record Rest(String url, Duration time) {}

  private FetchException(
      Category category,
      String message,
      boolean passing,
      @Nullable Duration retryAfter,
      @Nullable Rest rest,
      @Nullable FetchedPage answer,
      @Nullable Throwable cause) {
    super(message, cause);
    this.category = category;
    this.passing = passing;
    this.retryAfter = retryAfter;
    this.rest = rest;
    this.answer = answer;
  }

  /** Asking again will not help. */
  static FetchException lasting(Category category, String message) {
    return new FetchException(category, message, false, null, null, null, null);
  }

  /** Asking again later may help. */
  static FetchException passing(Category category, String message, @Nullable Throwable cause) {
    return new FetchException(category, message, true, null, null, null, cause);
  }

  /** The host says that there is nothing, and perhaps why. */
  static FetchException refused(FetchedPage answer) {
    String message =
        (answer.status() == GONE_STATUS ? GONE : "") + "the host answered " + answer.status();
    return new FetchException(Category.HTTP_STATUS, message, false, null, null, answer, null);
  }

  /** Asking again after a while may help. */
  static FetchException until(Category category, String message) {
    return new FetchException(category, message, true, null, null, null, null);
  }

  /** The host that has this address says when to ask again. */
  static FetchException until(String url, String message, @Nullable Duration retryAfter) {
    Rest rest = retryAfter == null ? null : new Rest(url, retryAfter);
    return new FetchException(Category.HTTP_STATUS, message, true, retryAfter, rest, null, null);
  }

  /** The host that has this address is asked too much, by us or by others. */
  static FetchException overloaded(String url, String message, @Nullable Duration retryAfter) {
    Rest rest = new Rest(url, retryAfter == null ? BREATH : retryAfter);
    return new FetchException(Category.HTTP_STATUS, message, true, retryAfter, rest, null, null);
  }

  public Category category() {
    return category;
  }

  /** Whether the host has no such page, for now or for ever. */
  public boolean isNotFound() {
    return answer != null && answer.status() == NOT_FOUND_STATUS;
  }

  /** Whether asking again later may help. */
  public boolean isPassing() {
    return passing;
  }

  /** How long the host wants to be left alone, where it says so. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }

  /** The host that is to be left alone, if one is. */
  public Optional<Rest> rest() {
    return Optional.ofNullable(rest);
  }

  /** What the host said beside its status, where it refused for good. */
  public Optional<FetchedPage> answer() {
    return Optional.ofNullable(answer);
  }
}
