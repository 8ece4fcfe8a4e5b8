package org.rapporteur.ingest.discover;

import org.jspecify.annotations.Nullable;
import org.rapporteur.ingest.Bulk;
import org.rapporteur.ingest.UnreadableException;
import org.rapporteur.ingest.source.Discovery;

/** Reads the places where sources announce documents. Thread-safe. */
public final class Discoverer {

  private Discoverer() {}

  /**
   * What a place announces.
   *
   * @param content with content encodings undone, a file in gzip or not; not changed
   * @param contentType as the host declares it
   * @param url that answered
   * @throws UnreadableException where the content is not what the place ought to be
   */
  public static Discovered read(
      Discovery place, byte[] content, @Nullable String contentType, String url)
      throws UnreadableException {
    byte[] plain = Unpacked.of(content);
    return Bulk.read(plain.length, () -> announced(place, plain, contentType, url));
  }

  private static Discovered announced(
      Discovery place, byte[] plain, @Nullable String contentType, String url)
      throws UnreadableException {
    return switch (place) {
      case Discovery.Feed feed ->
          SitemapPlace.isIn(plain)
              ? SitemapPlace.read(plain, contentType, url)
              : FeedPlace.read(plain, contentType, url);
      case Discovery.Sitemap sitemap -> SitemapPlace.read(plain, contentType, url);
      case Discovery.Listing listing -> ListingPlace.read(listing, plain, contentType, url);
      case Discovery.Home home -> HomePlace.read(plain, contentType, url);
      case Discovery.Symbols series ->
          throw new IllegalArgumentException(series.series() + " is not read but probed");
    };
  }
}
