package org.rapporteur.ingest.discover;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.rapporteur.contract.crawl.PlaceHints;
import org.rapporteur.ingest.source.Discovery;

/**
 * What a place announces.
 *
 * @param announcements in the place's order
 * @param more places to read in the same visit: the parts of an index, the next page of a list, the
 *     feeds that a front page names
 * @param hints how often it wishes to be read
 * @param changed when those places last changed, where that is told, by their addresses
 */
public record Discovered(
    List<Announcement> announcements,
    List<Discovery> more,
    PlaceHints hints,
    Map<String, Instant> changed) {

  public Discovered {
    announcements = List.copyOf(announcements);
    more = List.copyOf(more);
    changed = Map.copyOf(changed);
  }

  /** What a place announces that does not say how often it wishes to be read. */
  Discovered(List<Announcement> announcements, List<Discovery> more) {
    this(announcements, more, PlaceHints.NONE, Map.of());
  }
}
