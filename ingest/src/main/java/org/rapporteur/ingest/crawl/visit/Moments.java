package org.rapporteur.ingest.crawl.visit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Publication dates as moments, for comparing them; what lacks a time zone is taken for UTC. */
public final class Moments {

  private static final int DAY = "2014-10-16".length();

  private Moments() {}

  /** Nothing where the text is no ISO date. */
  public static @Nullable Instant of(@Nullable String published) {
    try {
      if (published == null) {
        return null;
      }
      if (published.length() == DAY) {
        return LocalDate.parse(published).atStartOfDay().toInstant(ZoneOffset.UTC);
      }
      boolean zoned =
          published.endsWith("Z")
              || published.lastIndexOf('+') > DAY
              || published.lastIndexOf('-') > DAY;
      return zoned
          ? OffsetDateTime.parse(published).toInstant()
          : LocalDateTime.parse(published).toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
