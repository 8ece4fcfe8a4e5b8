package org.rapporteur.index.telling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.document.Document;

/**
 * When a document could be known: when it was published, since a reader could have read it then,
 * even where we fetched it years later; when we fetched it where that is not known, or where it
 * claims to be from later than that. A day begins at midnight and a time without an offset is taken
 * as it stands, both in UTC.
 */
public final class Learned {

  private static final int DAY = "2014-10-16".length();

  private Learned() {}

  /** Since when the version at hand could be known: an edited page, since we found it edited. */
  public static @Nullable Instant thisVersionOf(Document document) {
    Instant fetched = document.fetched();
    return document.version() > 1 && fetched != null ? fetched : from(document);
  }

  public static @Nullable Instant from(Document document) {
    Instant fetched = document.fetched();
    if (document.published() == null) {
      return fetched;
    }
    Instant published = instant(document.published());
    return fetched != null && fetched.isBefore(published) ? fetched : published;
  }

  private static Instant instant(String published) {
    if (published.length() == DAY) {
      return LocalDate.parse(published).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
    TemporalAccessor time =
        DateTimeFormatter.ISO_DATE_TIME.parseBest(published, Instant::from, LocalDateTime::from);
    return time instanceof LocalDateTime local
        ? local.toInstant(ZoneOffset.UTC)
        : Instant.from(time);
  }
}
