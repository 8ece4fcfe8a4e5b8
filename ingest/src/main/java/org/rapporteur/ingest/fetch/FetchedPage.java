package org.rapporteur.ingest.fetch;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.archive.Payload;

/**
 * A host's answer: a page, or word that it is unchanged.
 *
 * @param url that answered, after redirects
 * @param status 2xx or 304
 * @param headers by name, upper and lower case alike
 * @param body with content encodings undone; empty with 304
 */
public record FetchedPage(
    String url, int status, Map<String, List<String>> headers, Payload body, Instant fetched) {

  private static final int NOT_MODIFIED = 304;

  public boolean unchanged() {
    return status == NOT_MODIFIED;
  }

  /** The first value of a header. */
  public Optional<String> header(String name) {
    return headers.getOrDefault(name, List.of()).stream().findFirst();
  }
}
