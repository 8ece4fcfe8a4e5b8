package org.rapporteur.ingest.fetch;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.archive.ArchivedResponse;
import org.rapporteur.archive.Exchange;
import org.rapporteur.archive.Payload;
import org.rapporteur.archive.Transfer;
import org.rapporteur.contract.address.Links;

/**
 * A host's answer: a page, word that it is unchanged, or word that another host has it.
 *
 * @param url that answered, after redirects
 * @param status 2xx, 304, that of a redirect to another host, or of a refusal
 * @param headers by name, upper and lower case alike
 * @param body with content encodings undone; empty with 304
 * @param transfer how it came
 * @param moved whether it is at this address for good: redirects led here, all of them permanent
 * @param hops the redirects that led here
 */
public record FetchedPage(
    String url,
    int status,
    Map<String, List<String>> headers,
    Payload body,
    Transfer transfer,
    Instant fetched,
    boolean moved,
    List<Exchange> hops) {

  static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final Set<Integer> PERMANENT = Set.of(301, 308);
  private static final int NOT_MODIFIED = 304;

  /** As evidence. */
  public Exchange exchange() {
    return new Exchange(new ArchivedResponse(url, fetched, status, headers, body), transfer, hops);
  }

  boolean isPermanentRedirect() {
    return PERMANENT.contains(status);
  }

  /** The same, after redirects. */
  FetchedPage after(List<Exchange> redirects, boolean permanent) {
    return new FetchedPage(
        url, status, headers, body, transfer, fetched, permanent, List.copyOf(redirects));
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
