package org.rapporteur.contract.crawl;

import java.time.Instant;
import org.rapporteur.contract.Require;

/**
 * Somebody's wish that the places of a source be visited now, whenever that was planned. It is in
 * every partition of the topic {@code pages} until whoever has the partition has taken note of it.
 *
 * @param source id
 * @param requested what was visited since is not visited again for it
 */
public record VisitRequest(String source, Instant requested) {

  private static final String KEY = "visit:";

  public VisitRequest {
    Require.text(source, "source");
    Require.present(requested, "requested");
  }

  /** The key under which it is published. */
  public String key() {
    return KEY + source;
  }

  /** Whether this key of the topic {@code pages} is a request's; those of pages are addresses. */
  public static boolean isKey(String key) {
    return key.startsWith(KEY);
  }
}
