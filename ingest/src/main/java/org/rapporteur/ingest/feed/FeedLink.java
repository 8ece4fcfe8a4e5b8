package org.rapporteur.ingest.feed;

import org.jspecify.annotations.Nullable;

/**
 * A link of a feed or an entry.
 *
 * @param href absolute where the feed's own address is known
 * @param rel "alternate" where nothing was written
 * @param type media type, where written
 * @param title where written
 * @param language of what it leads to, where written
 * @param length of an enclosure in bytes, as written
 */
public record FeedLink(
    String href,
    String rel,
    @Nullable String type,
    @Nullable String title,
    @Nullable String language,
    @Nullable String length) {

  static FeedLink toPage(String href) {
    return new FeedLink(href, "alternate", null, null, null, null);
  }
}
