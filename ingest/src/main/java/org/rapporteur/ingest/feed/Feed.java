package org.rapporteur.ingest.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.crawl.PlaceHints;

/**
 * A feed.
 *
 * @param id of an Atom feed
 * @param link to the page that the feed belongs to, absolute where the feed's own address is known
 * @param published when the feed was, by its own word
 * @param updated when it last changed, by its own word
 * @param language BCP 47, as written
 * @param hints how often it wishes to be read
 * @param encoding in which the bytes were read, in lower case
 * @param entries in the feed's order
 */
public record Feed(
    @Nullable String id,
    @Nullable FeedText title,
    @Nullable String link,
    List<FeedLink> links,
    @Nullable FeedDate published,
    @Nullable FeedDate updated,
    @Nullable FeedDate created,
    @Nullable String language,
    PlaceHints hints,
    String encoding,
    List<FeedEntry> entries) {

  public Feed {
    links = List.copyOf(links);
    entries = List.copyOf(entries);
  }
}
