package org.rapporteur.index.developments;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A development is not told any more as it was.
 *
 * @param kind how it came
 * @param when we could know of it; absent where nobody knows
 * @param document id of the document that shows it
 * @param title of that document
 * @param url of that document
 * @param was what was said before: a date, and figures where there are any
 * @param sentence that said it
 */
public record Correction(
    Kind kind,
    @Nullable Instant when,
    String document,
    @Nullable String title,
    @Nullable String url,
    String was,
    String sentence) {

  /** How a correction comes. */
  public enum Kind {
    /** A newer version of the page does not say so. */
    EDITED,
    /** A corrigendum or a note of correction says otherwise. */
    CORRECTED,
    /** Its publisher took it back. */
    RETRACTED;

    @JsonValue
    public String json() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
