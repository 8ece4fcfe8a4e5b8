package org.rapporteur.ingest.discover;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ingest.UnreadableException;
import org.rapporteur.ingest.feed.Feed;
import org.rapporteur.ingest.feed.FeedDate;
import org.rapporteur.ingest.feed.FeedEntry;
import org.rapporteur.ingest.feed.FeedParser;
import org.rapporteur.ingest.un.MarcRecords;

/** RSS, Atom and JSON feeds, and what a catalogue finds, as MARCXML. */
final class FeedPlace {

  private static final int MOST = 1000;

  private FeedPlace() {}

  static Discovered read(byte[] content, @Nullable String contentType, String url)
      throws UnreadableException {
    if (MarcRecords.areIn(content)) {
      return CataloguePlace.read(content, url);
    }
    Feed feed = new FeedParser().parse(content, contentType, url);
    List<Announcement> announcements =
        feed.entries().stream()
            .map(FeedPlace::announcement)
            .flatMap(Optional::stream)
            .limit(MOST)
            .toList();
    return new Discovered(announcements, List.of(), feed.hints(), Map.of());
  }

  private static Optional<Announcement> announcement(FeedEntry entry) {
    return Optional.ofNullable(entry.link())
        .map(link ->
            new Announcement(
                link,
                entry.date().map(FeedPlace::iso).orElse(null),
                Optional.ofNullable(entry.updated()).map(FeedPlace::moment).orElse(null)));
  }

  /** A change is told by the minute, or is none to come back for. */
  private static @Nullable Instant moment(FeedDate date) {
    return date.value() instanceof OffsetDateTime time ? time.toInstant() : null;
  }

  /** Less than a day is no help beyond what the page says itself. */
  private static @Nullable String iso(FeedDate date) {
    Temporal value = date.value();
    boolean precise =
        value instanceof OffsetDateTime
            || value instanceof LocalDateTime
            || value instanceof LocalDate;
    return precise ? String.valueOf(value) : null;
  }
}
