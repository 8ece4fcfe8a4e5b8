package org.rapporteur.ingest.feed;

import java.util.Optional;
import org.jsoup.nodes.Element;

/** Resolves addresses against {@code xml:base} and the feed's own address. */
final class Addresses {

  /** Of nested bases, as many are followed. */
  private static final int DEEPEST = 20;

  private Addresses() {}

  /** Nothing for an address that is none, or that would run something. */
  static Optional<String> resolved(String address, Element element, String url) {
    String stripped = address.strip().replaceAll("[\\r\\n\\t]", "");
    if (stripped.isEmpty() || stripped.regionMatches(true, 0, "javascript:", 0, 11)) {
      return Optional.empty();
    }
    return Optional.of(absolute(base(element, url), stripped));
  }

  static String base(Element element, String url) {
    String base = "";
    Element at = element;
    for (int i = 0; at != null && i < DEEPEST; i++) {
      String written = at.attr("xml:base");
      if (!written.isBlank()) {
        base = base.isEmpty() ? written.strip() : absolute(written.strip(), base);
      }
      at = at.parent();
    }
    return base.isEmpty() ? url : absolute(url, base);
  }

  /** The address as it is where the base is of no help. */
  static String absolute(String base, String address) {
    Element anchor = new Element("a").attr("href", address);
    anchor.setBaseUri(base);
    String absolute = anchor.absUrl("href");
    return absolute.isEmpty() ? address : absolute;
  }
}
