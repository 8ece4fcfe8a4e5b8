package org.rapporteur.ingest.discover;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.ExtensionMetadata;
import crawlercommons.sitemaps.extension.NewsAttributes;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Category;
import org.rapporteur.contract.crawl.PlaceHints;
import org.rapporteur.ingest.UnreadableException;
import org.rapporteur.ingest.source.Discovery;

/** Sitemaps, news sitemaps and their indexes (sitemaps.org, and Google's news extension). */
final class SitemapPlace {

  /** The newest of an index's parts and of a sitemap's pages: a monitor does not read archives. */
  private static final int MOST_PARTS = 5;

  private static final int MOST_PAGES = 1000;

  private static final int LOOK = 1000;
  private static final Pattern ROOT = Pattern.compile("<(?:urlset|sitemapindex)[\\s>]");

  private SitemapPlace() {}

  /** Whether a sitemap came, whatever was asked for. */
  static boolean isIn(byte[] content) {
    String start = new String(content, 0, Math.min(LOOK, content.length), StandardCharsets.UTF_8);
    return ROOT.matcher(start).find();
  }

  static Discovered read(byte[] content, @Nullable String contentType, String url)
      throws UnreadableException {
    AbstractSiteMap sitemap = parse(content, url);
    return switch (sitemap) {
      case SiteMapIndex index -> parts(index);
      case SiteMap pages -> new Discovered(pages(pages), List.of());
      default -> new Discovered(List.of(), List.of());
    };
  }

  private static AbstractSiteMap parse(byte[] content, String url) throws UnreadableException {
    SiteMapParser parser = new SiteMapParser(false);
    parser.enableExtension(Extension.NEWS);
    parser.setAllowDocTypeDefinitions(false);
    try {
      return parser.parseSiteMap(content, URI.create(url).toURL());
    } catch (UnknownFormatException | IOException e) {
      throw new UnreadableException(Category.NOT_A_FEED, "no sitemap: " + e.getMessage(), e);
    }
  }

  private static Discovered parts(SiteMapIndex index) {
    Set<String> addresses = new LinkedHashSet<>();
    Map<String, Instant> changed = new HashMap<>();
    for (AbstractSiteMap part : index.getSitemaps()) {
      String url = part.getUrl().toString();
      addresses.add(url);
      if (part.getLastModified() != null) {
        changed.put(url, part.getLastModified().toInstant());
      }
    }
    List<Discovery> newest =
        NewestParts.first(addresses).stream()
            .sorted(newest(changed::get))
            .limit(MOST_PARTS)
            .<Discovery>map(Discovery.Sitemap::new)
            .toList();
    return new Discovered(List.of(), newest, PlaceHints.NONE, changed);
  }

  private static List<Announcement> pages(SiteMap sitemap) {
    Collection<SiteMapURL> pages = sitemap.getSiteMapUrls();
    return pages.stream()
        .sorted(newest(SitemapPlace::newsOrChange))
        .limit(MOST_PAGES)
        .map(page -> new Announcement(page.getUrl().toString(), published(page), changed(page)))
        .toList();
  }

  private static <T, D extends Comparable<? super D>> Comparator<T> newest(
      Function<T, @Nullable D> date) {
    return Comparator.comparing(date, Comparator.nullsLast(Comparator.<D>reverseOrder()));
  }

  private static @Nullable Date newsOrChange(SiteMapURL page) {
    ZonedDateTime news = news(page);
    return news == null ? page.getLastModified() : Date.from(news.toInstant());
  }

  private static @Nullable Instant changed(SiteMapURL page) {
    return page.getLastModified() == null ? null : page.getLastModified().toInstant();
  }

  /** The time of the last change is no publication date. */
  private static @Nullable String published(SiteMapURL page) {
    ZonedDateTime news = news(page);
    return news == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(news);
  }

  private static @Nullable ZonedDateTime news(SiteMapURL page) {
    ExtensionMetadata[] attributes = page.getAttributesForExtension(Extension.NEWS);
    return attributes != null
            && attributes.length > 0
            && attributes[0] instanceof NewsAttributes news
        ? news.getPublicationDateTime()
        : null;
  }
}
