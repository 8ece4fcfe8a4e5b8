package org.rapporteur.index.telling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A document that tells of a development which has so many that the rest are only counted.
 *
 * @param revision of the document, as {@link Revision} counts
 * @param voice who speaks, as {@link IndependentSources} names it
 */
public record Further(String document, long revision, @Nullable Instant learned, String voice) {

  public boolean isKnownAt(Instant time) {
    return learned != null && !learned.isAfter(time);
  }
}
