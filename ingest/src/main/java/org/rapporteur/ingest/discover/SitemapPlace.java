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
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Category;
import org.rapporteur.ingest.UnreadableException;
import org.rapporteur.ingest.source.Discovery;

/** Sitemaps, news sitemaps and their indexes (sitemaps.org, and Google's news extension). */
final class SitemapPlace {

  /** The newest of an index's parts and of a sitemap's pages: a monitor does not read archives. */
  private static final int MOST_PARTS = 5;

  private static final int MOST_PAGES = 1000;

  private SitemapPlace() {}

  static Discovered read(byte[] content, @Nullable String contentType, String url)
      throws UnreadableException {
    AbstractSiteMap sitemap = parse(content, url);
    return switch (sitemap) {
      case SiteMapIndex index -> new Discovered(List.of(), parts(index));
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

  private static List<Discovery> parts(SiteMapIndex index) {
    Map<String, Optional<Date>> changed = new LinkedHashMap<>();
    for (AbstractSiteMap part : index.getSitemaps()) {
      changed.put(part.getUrl().toString(), Optional.ofNullable(part.getLastModified()));
    }
    return NewestParts.first(changed.keySet()).stream()
        .sorted(newest(url -> changed.getOrDefault(url, Optional.empty()).orElse(null)))
        .limit(MOST_PARTS)
        .<Discovery>map(Discovery.Sitemap::new)
        .toList();
  }

  private static List<Announcement> pages(SiteMap sitemap) {
    Collection<SiteMapURL> pages = sitemap.getSiteMapUrls();
    return pages.stream()
        .sorted(newest(SitemapPlace::newsOrChange))
        .limit(MOST_PAGES)
        .map(page -> new Announcement(page.getUrl().toString(), published(page)))
        .toList();
  }

  private static <T> Comparator<T> newest(Function<T, @Nullable Date> date) {
    return Comparator.comparing(
        date, Comparator.nullsLast(Comparator.<Date>naturalOrder().reversed()));
  }

  private static @Nullable Date newsOrChange(SiteMapURL page) {
    ZonedDateTime news = news(page);
    return news == null ? page.getLastModified() : Date.from(news.toInstant());
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
