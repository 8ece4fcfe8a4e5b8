package org.rapporteur.portal.wording;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** Addresses for the pages: ours, and those of documents where they lead to the web. */
public final class Links {

  /** A document's address where a browser may follow it; nothing for any other scheme. */
  public @Nullable String web(@Nullable String url) {
    if (url == null) {
      return null;
    }
    try {
      URI uri = new URI(url);
      boolean isWeb =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      return isWeb && uri.getHost() != null ? uri.toASCIIString() : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }

  /** The host of an address, without the leading www. */
  public String host(@Nullable String url) {
    String web = web(url);
    String host = web == null ? "" : URI.create(web).getHost();
    return host.startsWith("www.") ? host.substring("www.".length()) : host;
  }

  public String document(String id) {
    return "/documents/" + segment(id);
  }

  /** A sentence in its document, marked and scrolled to. */
  public String sentence(String document, int start, int end) {
    return document(document) + "?at=" + start + "-" + end + "#s" + start + "-" + end;
  }

  /** Our page about a United Nations document. */
  public String reference(String symbol) {
    return "/references/" + UriUtils.encodePath(symbol, StandardCharsets.UTF_8);
  }

  /** The United Nations' own copy of a document. */
  public String unitedNations(String symbol) {
    return "https://docs.un.org/en/" + UriUtils.encodePath(symbol, StandardCharsets.UTF_8);
  }

  private static String segment(String value) {
    return UriUtils.encodePathSegment(value, StandardCharsets.UTF_8);
  }
}
