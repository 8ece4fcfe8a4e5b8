package org.rapporteur.ingest.feed;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * What an element is called, whatever prefix the publisher chose: "title" for all that RSS and Atom
 * call so, and "dc:title" and the like for the rest. An undeclared prefix is taken at its word.
 */
final class Names {

  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          entry("", ""),
          entry("http://backend.userland.com/rss", ""),
          entry("http://backend.userland.com/rss2", ""),
          entry("http://blogs.law.harvard.edu/tech/rss", ""),
          entry("http://purl.org/rss/1.0/", ""),
          entry("http://purl.org/net/rss1.1#", ""),
          entry("http://my.netscape.com/rdf/simple/0.9/", ""),
          entry("http://my.netscape.com/publish/formats/rss-0.91.dtd", ""),
          entry("http://example.com/newformat#", ""),
          entry("http://example.com/necho", ""),
          entry("http://purl.org/echo/", ""),
          entry("uri/of/echo/namespace#", ""),
          entry("http://purl.org/pie/", ""),
          entry("http://purl.org/atom/ns#", ""),
          entry("http://www.w3.org/2005/atom", ""),
          entry("http://purl.org/rss/1.0/modules/rss091#", ""),
          entry("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"),
          entry("http://purl.org/dc/elements/1.1/", "dc"),
          entry("http://purl.org/dc/elements/1.0/", "dc"),
          entry("http://purl.org/dc/terms/", "dcterms"),
          entry("http://purl.org/rss/1.0/modules/content/", "content"),
          entry("http://purl.org/rss/1.0/modules/syndication/", "sy"),
          entry("http://www.w3.org/1999/xhtml", "xhtml"),
          entry("http://search.yahoo.com/mrss", "media"),
          entry("http://search.yahoo.com/mrss/", "media"),
          entry("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"));

  /** Prefixes that are nearly always the core vocabulary, when nobody declared them. */
  private static final Map<String, String> UNDECLARED =
      Map.of("atom", "", "atom10", "", "atom03", "", "rss", "", "a10", "");

  private Names() {}

  static String of(Element element) {
    String local = element.tag().localName().toLowerCase(Locale.ROOT);
    String vocabulary = vocabulary(element);
    return vocabulary.isEmpty() ? local : vocabulary + ":" + local;
  }

  private static String vocabulary(Element element) {
    String prefix = element.tag().prefix().toLowerCase(Locale.ROOT);
    String namespace = element.tag().namespace();
    String known =
        PREFIXES.getOrDefault(namespace, PREFIXES.get(namespace.toLowerCase(Locale.ROOT)));
    if (prefix.isEmpty()) {
      return known == null ? "" : known;
    }
    // an undeclared prefix inherits the default namespace from the parser: it is told by its name
    if (known == null || (known.isEmpty() && PREFIXES.containsValue(prefix))) {
      return UNDECLARED.getOrDefault(prefix, prefix);
    }
    return known;
  }
}
