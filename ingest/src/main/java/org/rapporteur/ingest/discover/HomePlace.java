package org.rapporteur.ingest.discover;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.address.Links;
import org.rapporteur.ingest.UnreadableException;
import org.rapporteur.ingest.source.Discovery;

/** Front pages: they name their feeds, or are lists themselves. */
final class HomePlace {

  private static final Set<String> FEEDS =
      Set.of(
          "application/rss+xml",
          "application/atom+xml",
          "application/feed+json",
          "application/rdf+xml");
  private static final Set<String> MAYBE_FEEDS =
      Set.of("application/json", "application/xml", "text/xml");

  private static final Pattern NAMED =
      Pattern.compile("(?i)\\b(?:json)?feed\\b|\\brss\\b|\\batom\\b");

  /** The end of an address as the usual programs make them for feeds. */
  private static final Pattern PATH =
      Pattern.compile("(?i)[/.](?:rss2?|atom|feed)(?:\\.xml|\\.json|\\.php|\\.aspx|/)?$");

  private static final Pattern TEXT = Pattern.compile("(?i)(?:rss|atom)(?: ?feed)?");
  private static final Pattern COMMENTS = Pattern.compile("(?i)/comments?/");
  private static final int MOST_FEEDS = 3;

  private HomePlace() {}

  static Discovered read(byte[] content, @Nullable String contentType, String url)
      throws UnreadableException {
    Document page = Pages.parse(content, contentType, url);
    List<Discovery> feeds = feeds(page);
    return feeds.isEmpty()
        ? new Discovered(ListingPlace.documents(page, null), List.of())
        : new Discovered(List.of(), feeds);
  }

  /** Those that the page declares, or else those that it links to. */
  private static List<Discovery> feeds(Document page) {
    List<Discovery> declared =
        feeds(page, "link[rel~=(?i)\\balternate\\b][href]", HomePlace::isFeed);
    return declared.isEmpty() ? feeds(page, "a[href]", HomePlace::leadsToFeed) : declared;
  }

  private static List<Discovery> feeds(Document page, String selector, Predicate<Element> wanted) {
    return page.select(selector).stream()
        .filter(link -> !link.attr("title").toLowerCase(Locale.ROOT).contains("comment"))
        .filter(wanted)
        .map(link -> Links.resolve(page.baseUri(), link.attr("href")).orElse(""))
        .filter(url -> !url.isEmpty() && !COMMENTS.matcher(url).find())
        .distinct()
        .limit(MOST_FEEDS)
        .<Discovery>map(Discovery.Feed::new)
        .toList();
  }

  /** Programs name their interfaces in JSON and XML as well, which are no feeds. */
  private static boolean isFeed(Element link) {
    String type = link.attr("type").toLowerCase(Locale.ROOT).split(";", 2)[0].strip();
    String named = link.attr("href") + " " + link.attr("title");
    return FEEDS.contains(type) || (MAYBE_FEEDS.contains(type) && NAMED.matcher(named).find());
  }

  private static boolean leadsToFeed(Element link) {
    return PATH.matcher(link.attr("href")).find() || TEXT.matcher(link.text().strip()).matches();
  }
}
