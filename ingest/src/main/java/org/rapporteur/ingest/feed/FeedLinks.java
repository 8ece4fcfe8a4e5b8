package org.rapporteur.ingest.feed;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads links as RSS and Atom write them, and tells which leads to the page. */
final class FeedLinks {

  private static final Pattern ABSOLUTE =
      Pattern.compile("(?i)^[a-z][a-z0-9+.-]{1,20}:.*", Pattern.DOTALL);

  private FeedLinks() {}

  static Optional<FeedLink> link(Element link, String url) {
    String href = link.hasAttr("href") ? link.attr("href") : link.text();
    String rel = link.attr("rel").strip();
    if (link.hasAttr("href") && href.isBlank()) {
      href = Addresses.base(link, url);
    }
    return Addresses.resolved(href, link, url)
        .map(address ->
            new FeedLink(
                address,
                rel.isEmpty() ? "alternate" : rel,
                type(link, rel),
                written(link, "title"),
                written(link, "hreflang"),
                written(link, "length")));
  }

  /** Channels and items of CDF carry their link themselves. */
  static Optional<FeedLink> own(Element element, String url) {
    return Addresses.resolved(element.attributes().getIgnoreCase("href"), element, url)
        .map(FeedLink::toPage);
  }

  /** A feed's link to itself leads to a feed. */
  private static @Nullable String type(Element link, String rel) {
    String type = written(link, "type");
    return type == null && rel.equals("self") ? "application/atom+xml" : type;
  }

  static Optional<FeedLink> enclosure(Element enclosure, String url) {
    return Addresses.resolved(enclosure.attr("url"), enclosure, url)
        .map(address ->
            new FeedLink(
                address,
                "enclosure",
                written(enclosure, "type"),
                null,
                null,
                written(enclosure, "length")));
  }

  /** The page's: an alternate in HTML before any other alternate. */
  static Optional<String> main(List<FeedLink> links) {
    return first(links, link -> isAlternate(link) && isPage(link))
        .or(() -> first(links, FeedLinks::isAlternate))
        .map(FeedLink::href);
  }

  static boolean isAbsolute(String address) {
    return ABSOLUTE.matcher(address).matches();
  }

  private static Optional<FeedLink> first(List<FeedLink> links, Predicate<FeedLink> wanted) {
    return links.stream().filter(wanted).findFirst();
  }

  private static boolean isAlternate(FeedLink link) {
    return link.rel().equalsIgnoreCase("alternate");
  }

  private static boolean isPage(FeedLink link) {
    String type = link.type();
    return type == null || type.toLowerCase(Locale.ROOT).contains("html");
  }

  private static @Nullable String written(Element element, String name) {
    String value = element.attr(name).strip();
    return value.isEmpty() ? null : value;
  }
}
