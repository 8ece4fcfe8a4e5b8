package org.rapporteur.ingest.discover;

import java.util.List;
import java.util.Locale;
import java.util.Set;
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

  private static List<Discovery> feeds(Document page) {
    return page.select("link[rel~=(?i)\\balternate\\b][href]").stream()
        .filter(HomePlace::isFeed)
        .map(link -> Links.resolve(page.baseUri(), link.attr("href")).orElse(""))
        .filter(url -> !url.isEmpty())
        .distinct()
        .limit(MOST_FEEDS)
        .<Discovery>map(Discovery.Feed::new)
        .toList();
  }

  private static boolean isFeed(Element link) {
    String type = link.attr("type").toLowerCase(Locale.ROOT).strip();
    String title = link.attr("title").toLowerCase(Locale.ROOT);
    return FEEDS.contains(type) && !title.contains("comment");
  }
}
