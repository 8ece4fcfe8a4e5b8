package org.rapporteur.ingest.discover;

import org.jspecify.annotations.Nullable;
import org.rapporteur.ingest.UnreadableException;

/**
 * RSS and Atom feeds, in the way of the sitemaps protocol, which allows them in a sitemap's place.
 */
final class FeedPlace {

  private FeedPlace() {}

  static Discovered read(byte[] content, @Nullable String contentType, String url)
      throws UnreadableException {
    return SitemapPlace.read(content, contentType, url);
  }
}
