package org.rapporteur.ingest.discover;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A document of which a source tells.
 *
 * @param url absolute, as the source wrote it
 * @param published ISO date or date-time, where the source gives one
 * @param updated when it last changed, by the source's word
 */
public record Announcement(String url, @Nullable String published, @Nullable Instant updated) {

  /** A document of which nothing is said but when it was published, if that. */
  Announcement(String url, @Nullable String published) {
    this(url, published, null);
  }
}
