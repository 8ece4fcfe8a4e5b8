package org.rapporteur.ingest.discover;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Category;
import org.rapporteur.contract.address.CanonicalUrl;
import org.rapporteur.contract.address.Links;
import org.rapporteur.ingest.UnreadableException;
import org.rapporteur.ingest.source.Discovery;

/** Pages that list documents. */
final class ListingPlace {

  /** What one page of a list may announce. */
  private static final int MOST = 1000;

  /** Links to documents have headlines for text; those around a page have a word or two. */
  private static final int SHORTEST_HEADLINE = 20;

  private static final String FURNITURE = "nav, header, footer, aside, [role=navigation]";
  private static final Pattern PAGE = Pattern.compile("\\d{1,5}");

  private ListingPlace() {}

  static Discovered read(
      Discovery.Listing listing, byte[] content, @Nullable String contentType, String url)
      throws UnreadableException {
    Document page = Pages.parse(content, contentType, url);
    return new Discovered(documents(page, listing.links()), more(listing, page));
  }

  /** The links to documents, of which a list has some. */
  static List<Announcement> documents(Document page, @Nullable String selector)
      throws UnreadableException {
    List<Announcement> announcements = announcements(page, selector);
    if (announcements.isEmpty()) {
      String titled = page.title().isBlank() ? "" : ", titled \u201c" + page.title() + "\u201d";
      throw new UnreadableException(
          Category.NOT_A_FEED,
          selector == null
              ? "no link on the page looks like one to a document" + titled
              : "no link on the list is selected by '" + selector + "'" + titled);
    }
    return announcements;
  }

  /** The links of a page that are chosen, or that look like those to documents. */
  private static List<Announcement> announcements(Document page, @Nullable String selector) {
    Map<String, Announcement> found = new LinkedHashMap<>();
    for (Element link : links(page, selector)) {
      Links.resolve(page.baseUri(), link.attr("href"))
          .filter(url -> !sameAddress(url, page.location()))
          .filter(url -> found.size() < MOST)
          .ifPresent(url -> found.putIfAbsent(url, new Announcement(url, null)));
    }
    return List.copyOf(found.values());
  }

  private static List<Element> links(Document page, @Nullable String selector) {
    if (selector != null) {
      return page.select(selector).stream()
          .map(ListingPlace::link)
          .flatMap(Optional::stream)
          .toList();
    }
    Elements main = page.select("main a[href], article a[href], [role=main] a[href]");
    Elements all = main.isEmpty() ? page.select("a[href]") : main;
    return all.stream().filter(link -> isHeadline(page, link)).toList();
  }

  private static Optional<Element> link(Element chosen) {
    return Optional.ofNullable(chosen.hasAttr("href") ? chosen : chosen.selectFirst("a[href]"));
  }

  private static boolean isHeadline(Document page, Element link) {
    String url = link.absUrl("href");
    return link.text().length() >= SHORTEST_HEADLINE
        && link.closest(FURNITURE) == null
        && CanonicalUrl.site(url).equals(CanonicalUrl.site(page.location()));
  }

  private static boolean sameAddress(String one, String other) {
    return CanonicalUrl.of(one).equals(CanonicalUrl.of(other));
  }

  private static List<Discovery> more(Discovery.Listing listing, Document page) {
    if (listing.depth() <= 1) {
      return List.of();
    }
    List<Discovery> more = new ArrayList<>();
    next(listing, page)
        .filter(url -> !sameAddress(url, page.location()))
        .ifPresent(url ->
            more.add(
                new Discovery.Listing(
                    url, listing.links(), listing.next(), listing.pages(), listing.depth() - 1)));
    return more;
  }

  private static Optional<String> next(Discovery.Listing listing, Document page) {
    if (listing.pages() != null) {
      return nextNumbered(listing.pages(), listing.url());
    }
    String selector = listing.next() == null ? "link[rel=next], a[rel=next]" : listing.next();
    return Optional.ofNullable(page.selectFirst(selector))
        .flatMap(ListingPlace::link)
        .flatMap(link -> Links.resolve(page.baseUri(), link.attr("href")));
  }

  /** Page 2 comes after an address that has no number where the template has one. */
  private static Optional<String> nextNumbered(String template, String url) {
    int at = template.indexOf("{page}");
    String before = template.substring(0, at);
    String after = template.substring(at + "{page}".length());
    int number = 1;
    if (url.startsWith(before)
        && url.endsWith(after)
        && url.length() > before.length() + after.length()) {
      String middle = url.substring(before.length(), url.length() - after.length());
      number = PAGE.matcher(middle).matches() ? Integer.parseInt(middle) : 1;
    }
    return Links.resolve(url, before + (number + 1) + after);
  }
}
