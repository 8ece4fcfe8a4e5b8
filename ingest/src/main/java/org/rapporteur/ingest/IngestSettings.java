package org.rapporteur.ingest;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator sets of ingest, {@code rapporteur.ingest.*}.
 *
 * @param sources the list of sources; without one, only submissions are read
 * @param archive the folder for what was fetched
 * @param contact a mail or web address for those whose sites we visit; stands in the user agent
 * @param polite false on one's own test sites only: robots.txt and the rates of sources are ignored
 * @param recheck how long after it was first read an article is looked at again, at first
 */
@ConfigurationProperties("rapporteur.ingest")
public record IngestSettings(
    @Nullable Path sources,
    @DefaultValue("data/archive") Path archive,
    @DefaultValue(IngestSettings.NOBODY) String contact,
    @DefaultValue("true") boolean polite,
    @DefaultValue("1h") Duration recheck) {

  /** By what robots.txt addresses us. */
  public static final String ROBOT_NAME = "rapporteur";

  /** Stands for a contact where none is given. */
  public static final String NOBODY = "https://example.org/rapporteur";

  /** Who asks, and whom to write to. */
  public String userAgent() {
    return userAgent(contact);
  }

  /** What the files of the archive say of who wrote them, and how. */
  Map<String, String> harvester() {
    return Map.of(
        "software",
        "Rapporteur/0.1",
        "operator",
        contact,
        "http-header-user-agent",
        userAgent(),
        "robots",
        polite ? "RFC 9309" : "ignore");
  }

  /** The user agent with this contact, or without one. */
  public static String userAgent(@Nullable String given) {
    String contact = given == null ? NOBODY : given;
    return "Mozilla/5.0 (compatible; Rapporteur/0.1; +" + contact + ")";
  }
}
