package org.rapporteur.index.developments;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A document that tells of a development which has so many that the rest are only counted.
 *
 * @param revision of the document, as {@link Revision} counts
 * @param voice who speaks, as {@link IndependentSources} names it
 */
record Further(String document, long revision, @Nullable Instant learned, String voice) {

  boolean isKnownAt(Instant time) {
    return learned != null && !learned.isAfter(time);
  }
}
