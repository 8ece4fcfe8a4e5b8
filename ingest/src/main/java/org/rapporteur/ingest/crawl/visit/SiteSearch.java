package org.rapporteur.ingest.crawl.visit;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.contract.address.Links;
import org.rapporteur.ingest.UnreadableException;
import org.rapporteur.ingest.discover.Discovered;
import org.rapporteur.ingest.discover.Discoverer;
import org.rapporteur.ingest.fetch.FetchException;
import org.rapporteur.ingest.fetch.FetchRequest;
import org.rapporteur.ingest.fetch.FetchedPage;
import org.rapporteur.ingest.fetch.Fetcher;
import org.rapporteur.ingest.fetch.Gate;
import org.rapporteur.ingest.source.Discovery;

/**
 * Looks where a site announces its documents whose front page does not tell: in the sitemaps that
 * its robots.txt names (sitemaps.org), or else where most programs have their feeds.
 */
record SiteSearch(Fetcher fetcher, boolean privateAddresses, Gate gate) {

  private static final Pattern SITEMAP =
      Pattern.compile("(?im)^[ \\t]{0,8}sitemap[ \\t]{0,8}:[ \\t]{0,8}(\\S{1,2000})");

  private static final List<String> USUAL =
      List.of("/feed", "/rss", "/rss.xml", "/feed.xml", "/atom.xml", "/index.xml", "/sitemap.xml");

  private static final int MOST_SITEMAPS = 3;

  /** In bytes: what is read of a robots.txt (RFC 9309, section 2.5). */
  private static final int ROBOTS = 512 * 1024;

  /** Nothing where there is none, or the host does not let us look. */
  List<Discovery> places(String front) throws FetchException, InterruptedException {
    String origin = URI.create(front).resolve("/").toString();
    List<Discovery> named =
        ask(FetchRequest.of(origin + "robots.txt", privateAddresses).cutAt(ROBOTS)).stream()
            .flatMap(robots -> sitemaps(robots, origin).stream())
            .toList();
    return named.isEmpty() ? usual(origin) : named;
  }

  private static List<Discovery> sitemaps(FetchedPage robots, String origin) {
    return SITEMAP
        .matcher(robots.body().text(StandardCharsets.UTF_8))
        .results()
        .flatMap(line -> Links.resolve(origin, line.group(1)).stream())
        .distinct()
        .limit(MOST_SITEMAPS)
        .<Discovery>map(Discovery.Sitemap::new)
        .toList();
  }

  private List<Discovery> usual(String origin) throws FetchException, InterruptedException {
    for (String path : USUAL) {
      Discovery place = new Discovery.Feed(origin + path.substring(1));
      Optional<FetchedPage> page = ask(FetchRequest.of(place.url(), privateAddresses).onOneHost());
      if (page.isPresent() && announces(place, page.get())) {
        return List.of(place);
      }
    }
    return List.of();
  }

  private static boolean announces(Discovery place, FetchedPage page) {
    try {
      Discovered found =
          Discoverer.read(
              place, page.body().bytes(), page.header("Content-Type").orElse(null), page.url());
      return !found.announcements().isEmpty() || !found.more().isEmpty();
    } catch (UnreadableException e) {
      return false;
    }
  }

  private Optional<FetchedPage> ask(FetchRequest request)
      throws FetchException, InterruptedException {
    try {
      return Optional.of(fetcher.fetch(request, gate));
    } catch (FetchException e) {
      if (e.rest().isPresent()) {
        throw e;
      }
      return Optional.empty();
    }
  }
}
