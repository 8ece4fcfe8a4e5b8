package org.rapporteur.ingest.feed;

import java.time.temporal.Temporal;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ingest.feed.date.DateReading;

/**
 * A date of a feed.
 *
 * @param written as it stands in the feed
 * @param value as precise as that: a {@link java.time.Year}, {@link java.time.YearMonth}, {@link
 *     java.time.LocalDate}, {@link java.time.LocalDateTime} where no time zone can be told, or
 *     {@link java.time.OffsetDateTime}; nothing where it cannot be read
 */
public record FeedDate(String written, @Nullable Temporal value) {

  static FeedDate of(String written) {
    return new FeedDate(written, DateReading.read(written).orElse(null));
  }
}
