package org.rapporteur.ingest;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ingest.source.SourceList;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator sets of ingest, {@code rapporteur.ingest.*}.
 *
 * @param sources the list of sources; without one, only submissions are read
 * @param archive the folder for what was fetched
 * @param contact a mail or web address for those whose sites we visit; stands in the user agent,
 *     which names the product alone where nobody is given
 * @param polite false on one's own test sites only: robots.txt and the rates of sources are ignored
 * @param recheck how long after it was first read an article is looked at again, at first
 */
@ConfigurationProperties("rapporteur.ingest")
public record IngestSettings(
    @Nullable Path sources,
    @DefaultValue("data/archive") Path archive,
    @Nullable String contact,
    @DefaultValue("true") boolean polite,
    @DefaultValue("1h") Duration recheck) {

  /** By what robots.txt addresses us. */
  public static final String ROBOT_NAME = "rapporteur";

  /** Whether nobody could be written to about visits to these sources. */
  boolean lacksContactFor(SourceList sources) {
    boolean strangers = sources.all().stream().anyMatch(source -> !source.privateAddresses());
    return strangers && !hasContact();
  }

  /** Who asks, and whom to write to. */
  public String userAgent() {
    return userAgent(contact);
  }

  /** What the files of the archive say of who wrote them, and how. */
  Map<String, String> harvester() {
    Map<String, String> about = new LinkedHashMap<>();
    about.put("software", "Rapporteur/0.1");
    if (hasContact()) {
      about.put("operator", String.valueOf(contact));
    }
    about.put("http-header-user-agent", userAgent());
    about.put("robots", polite ? "RFC 9309" : "ignore");
    return about;
  }

  private boolean hasContact() {
    return contact != null && !contact.isBlank();
  }

  /** The user agent with this contact, or without one. */
  public static String userAgent(@Nullable String given) {
    String contact = given == null || given.isBlank() ? "" : "; +" + given.strip();
    return "Mozilla/5.0 (compatible; Rapporteur/0.1" + contact + ")";
  }
}
