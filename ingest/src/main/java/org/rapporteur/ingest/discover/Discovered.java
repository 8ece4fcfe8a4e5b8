package org.rapporteur.ingest.discover;

import java.util.List;
import org.rapporteur.ingest.source.Discovery;

/**
 * What a place announces.
 *
 * @param announcements in the place's order
 * @param more places to read in the same visit: the parts of an index, the next page of a list, the
 *     feeds that a front page names
 */
public record Discovered(List<Announcement> announcements, List<Discovery> more) {

  public Discovered {
    announcements = List.copyOf(announcements);
    more = List.copyOf(more);
  }
}
