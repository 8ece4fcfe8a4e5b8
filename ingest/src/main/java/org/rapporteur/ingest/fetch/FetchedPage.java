package org.rapporteur.ingest.fetch;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.ArchivedRequest;
import org.rapporteur.archive.ArchivedResponse;
import org.rapporteur.archive.Exchange;
import org.rapporteur.archive.Payload;
import org.rapporteur.contract.address.Links;

/**
 * A host's answer: a page, word that it is unchanged, or word that another host has it.
 *
 * @param url that answered, after redirects
 * @param status 2xx, 304, that of a redirect to another host, or of a refusal
 * @param headers by name, upper and lower case alike
 * @param body with content encodings undone; empty with 304 and redirects, where nobody reads it
 * @param packed the body as it was sent, where that was in gzip
 * @param request that it answers
 * @param moved whether it is at this address for good: redirects led here, all of them permanent
 */
public record FetchedPage(
    String url,
    int status,
    Map<String, List<String>> headers,
    Payload body,
    @Nullable Payload packed,
    Instant fetched,
    ArchivedRequest request,
    boolean moved) {

  static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final Set<Integer> PERMANENT = Set.of(301, 308);
  private static final int NOT_MODIFIED = 304;

  /** As evidence. */
  public Exchange exchange() {
    return new Exchange(new ArchivedResponse(url, fetched, status, headers, body), packed, request);
  }

  boolean isPermanentRedirect() {
    return PERMANENT.contains(status);
  }

  /** The same, after redirects. */
  FetchedPage after(boolean permanentRedirects) {
    return new FetchedPage(
        url, status, headers, body, packed, fetched, request, permanentRedirects);
  }

  public boolean unchanged() {
    return status == NOT_MODIFIED;
  }

  /** Where it is, on another host. */
  public Optional<String> elsewhere() {
    return REDIRECTS.contains(status)
        ? header("Location").flatMap(location -> Links.resolve(url, location))
        : Optional.empty();
  }

  /** The first value of a header. */
  public Optional<String> header(String name) {
    return headers.getOrDefault(name, List.of()).stream().findFirst();
  }
}
