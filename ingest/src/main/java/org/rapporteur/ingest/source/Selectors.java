package org.rapporteur.ingest.source;

import org.jspecify.annotations.Nullable;

/** CSS selectors for a site whose pages need them. */
public record Selectors(
    @Nullable String title, @Nullable String body, @Nullable String date, @Nullable String author) {

  public static final Selectors NONE = new Selectors(null, null, null, null);
}
