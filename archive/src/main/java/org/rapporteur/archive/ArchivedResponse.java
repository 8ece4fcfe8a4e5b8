package org.rapporteur.archive;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a server answered.
 *
 * @param url that was asked
 * @param fetched when the answer came
 * @param status of HTTP; 200 for what a person handed in
 * @param headers by name, upper and lower case alike, as the server sent them
 * @param payload the body, with transfer and content encodings already undone
 */
public record ArchivedResponse(
    String url, Instant fetched, int status, Map<String, List<String>> headers, Payload payload)
    implements ArchivedRecord {

  public ArchivedResponse {
    if (url.isBlank()) {
      throw new IllegalArgumentException("An archived response needs its address");
    }
    if (status < 100 || status > 999) {
      throw new IllegalArgumentException("Not a status of HTTP: " + status);
    }
    Objects.requireNonNull(fetched);
    Objects.requireNonNull(payload);
    headers = unchangeable(headers);
  }

  /** The first value of a header. */
  public Optional<String> header(String name) {
    return headers.getOrDefault(name, List.of()).stream().findFirst();
  }

  private static Map<String, List<String>> unchangeable(Map<String, List<String>> headers) {
    Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.forEach((name, values) -> copy.put(name, List.copyOf(values)));
    return Collections.unmodifiableMap(copy);
  }
}
