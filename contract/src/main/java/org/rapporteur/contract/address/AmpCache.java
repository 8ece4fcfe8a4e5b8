package org.rapporteur.contract.address;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Copies of pages on AMP caches name the original in their path. */
final class AmpCache {

  /** The viewer ({@code /amp/s/host/path}) and the cache ({@code /c/s/host/path}). */
  private static final Pattern COPY =
      Pattern.compile(
          "https?://(?:(?:www\\.)?google\\.[a-z.]{2,6}/amp|[a-z0-9-]{1,80}\\.cdn\\.ampproject\\.org/(?:c|v|wp))"
              + "/(s/)?([^/?#]+\\.[^/?#]+)(/.*)?",
          Pattern.CASE_INSENSITIVE);

  private AmpCache() {}

  static String unwrap(String url) {
    Matcher copy = COPY.matcher(url);
    if (!copy.matches()) {
      return url;
    }
    String scheme = copy.group(1) == null ? "http://" : "https://";
    return scheme + copy.group(2) + (copy.group(3) == null ? "/" : copy.group(3));
  }
}
