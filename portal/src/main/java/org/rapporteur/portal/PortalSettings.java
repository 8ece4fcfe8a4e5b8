package org.rapporteur.portal;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the portal serves, {@code rapporteur.portal.*}.
 *
 * @param archive the folder of the WARC files that snapshots are read from
 * @param streams how many browsers may listen to a live stream at once
 * @param heartbeat how often a silent stream sends a comment, so that nothing between closes it
 * @param watch how often the index is asked whether a dossier that someone looks at has grown
 */
@ConfigurationProperties("rapporteur.portal")
public record PortalSettings(
    @DefaultValue("data/archive") Path archive,
    @DefaultValue("200") int streams,
    @DefaultValue("15s") Duration heartbeat,
    @DefaultValue("2s") Duration watch) {

  public PortalSettings {
    if (streams < 1) {
      throw new IllegalArgumentException("rapporteur.portal.streams is less than 1");
    }
    if (!heartbeat.isPositive() || !watch.isPositive()) {
      throw new IllegalArgumentException("rapporteur.portal's intervals are longer than nothing");
    }
  }
}
