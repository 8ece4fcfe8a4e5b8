package org.rapporteur.portal.wording;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.alert.Alert;
import org.rapporteur.contract.crawl.SourceHealth;
import org.springframework.web.util.UriUtils;

/** Addresses for the pages: ours, and those of documents where they lead to the web. */
public final class Links {

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final int FRAGMENT_WORDS = 4;

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

  /** A source among the sources. */
  public String source(String id) {
    return "/sources#" + segment(id);
  }

  /** What an alert is about: a document, or a source. */
  public String alert(Alert alert) {
    SourceHealth health = alert.health();
    String document = alert.document();
    return health != null ? source(health.source()) : document(document == null ? "" : document);
  }

  /** A sentence in its document, marked and scrolled to. */
  public String sentence(String document, int start, int end) {
    return document(document) + "?at=" + start + "-" + end + "#s" + start + "-" + end;
  }

  /**
   * A sentence in the archived copy of its document, by a text fragment, which browsers scroll to
   * and mark where they find it.
   */
  public String inSnapshot(String document, String sentence) {
    List<String> words = List.of(BLANKS.split(sentence.strip()));
    String start = fragment(words.subList(0, Math.min(FRAGMENT_WORDS, words.size())));
    String end = fragment(words.subList(Math.max(0, words.size() - FRAGMENT_WORDS), words.size()));
    String place = words.size() > 2 * FRAGMENT_WORDS ? start + "," + end : fragment(words);
    return "/api" + document(document) + "/snapshot#:~:text=" + place;
  }

  /** Our page about a United Nations document. */
  public String reference(String symbol) {
    return "/references/" + UriUtils.encodePath(symbol, StandardCharsets.UTF_8);
  }

  /** Our page about an entity. */
  public String entity(String id) {
    return "/entities/" + segment(id);
  }

  /** The United Nations' own copy of a document. */
  public String unitedNations(String symbol) {
    return "https://docs.un.org/en/" + UriUtils.encodePath(symbol, StandardCharsets.UTF_8);
  }

  /** Text fragments have a meaning of their own for the hyphen, beside all that is reserved. */
  private static String fragment(List<String> words) {
    return UriUtils.encode(String.join(" ", words), StandardCharsets.UTF_8).replace("-", "%2D");
  }

  private static String segment(String value) {
    return UriUtils.encodePathSegment(value, StandardCharsets.UTF_8);
  }
}
