package org.rapporteur.ingest.extract;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What addresses tell about a page. */
final class Addresses {

  private Addresses() {}

  /** The absolute address that the page declares as its own, or null. */
  static @Nullable String canonical(List<Element> links, Declarations declarations, String url) {
    for (Element link : links) {
      if (link.attr("rel").equalsIgnoreCase("canonical")) {
        return absolute(link.attr("href"), url);
      }
    }
    String declared = declarations.first("og:url");
    return declared == null ? null : absolute(declared, url);
  }

  private static @Nullable String absolute(String address, String base) {
    try {
      URI uri = new URI(base).resolve(address.strip());
      String scheme = uri.getScheme();
      boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
      return web && uri.getHost() != null ? uri.toString() : null;
    } catch (URISyntaxException | IllegalArgumentException e) {
      return null;
    }
  }

  /**
   * Whether 4/5/2014 is the fifth of April there: in American English, and in English from a host
   * under no other country's domain.
   */
  static boolean writesMonthFirst(String url, @Nullable String language) {
    if (language == null || !language.startsWith("en")) {
      return false;
    }
    if (language.contains("-")) {
      return language.equalsIgnoreCase("en-US") && !isNational(url);
    }
    return !isNational(url);
  }

  private static boolean isNational(String url) {
    try {
      String host = new URI(url).getHost();
      String last = host == null ? "" : host.substring(host.lastIndexOf('.') + 1);
      return last.length() == 2 && !last.toLowerCase(Locale.ROOT).equals("us");
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
