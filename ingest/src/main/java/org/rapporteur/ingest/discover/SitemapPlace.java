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
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Category;
import org.rapporteur.ingest.UnreadableException;
import org.rapporteur.ingest.source.Discovery;

/** Sitemaps, news sitemaps and their indexes (sitemaps.org, and Google's news extension). */
final class SitemapPlace {

  /** The newest of an index's parts and of a sitemap's pages: a monitor does not read archives. */
  private static final int MOST_PARTS = 5;

  private static final int MOST_PAGES = 1000;

  /** The protocol's limit for an unpacked sitemap. */
  private static final int LARGEST = 50 * 1024 * 1024;

  private SitemapPlace() {}

  static Discovered read(byte[] content, @Nullable String contentType, String url)
      throws UnreadableException {
    AbstractSiteMap sitemap = parse(unpacked(content), url);
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

  private static byte[] unpacked(byte[] content) throws UnreadableException {
    if (content.length < 2 || content[0] != 0x1f || content[1] != (byte) 0x8b) {
      return content;
    }
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(content))) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new UnreadableException(
            Category.TOO_LARGE, "the sitemap unpacks to more than " + LARGEST + " bytes");
      }
      return bytes;
    } catch (IOException e) {
      throw new UnreadableException(Category.DAMAGED, "the sitemap's gzip is broken", e);
    }
  }

  private static List<Discovery> parts(SiteMapIndex index) {
    Collection<AbstractSiteMap> parts = index.getSitemaps();
    return parts.stream()
        .sorted(newest(AbstractSiteMap::getLastModified))
        .limit(MOST_PARTS)
        .<Discovery>map(part -> new Discovery.Sitemap(part.getUrl().toString()))
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

  private static <T> Comparator<T> newest(java.util.function.Function<T, @Nullable Date> date) {
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
