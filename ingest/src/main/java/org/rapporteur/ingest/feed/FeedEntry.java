package org.rapporteur.ingest.feed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An entry or item of a feed.
 *
 * @param id as written: it is compared, never followed
 * @param link to the entry's page, absolute where the feed's own address is known
 * @param links all of them, enclosures too
 * @param published when it was, by the feed's word
 * @param updated when it last changed; Dublin Core's only date is taken for this
 * @param created when it was first written, where the feed tells that apart
 * @param expires after which the feed itself finds the entry of no interest
 * @param summary a teaser, or all there is
 * @param content the whole, where the feed carries it
 * @param authors names as written
 */
public record FeedEntry(
    @Nullable String id,
    @Nullable FeedText title,
    @Nullable String link,
    List<FeedLink> links,
    @Nullable FeedDate published,
    @Nullable FeedDate updated,
    @Nullable FeedDate created,
    @Nullable FeedDate expires,
    @Nullable FeedText summary,
    @Nullable FeedText content,
    List<String> authors) {

  public FeedEntry {
    links = List.copyOf(links);
    authors = List.copyOf(authors);
  }

  /** The first that can be read of: published, created, updated. */
  public Optional<FeedDate> date() {
    return Stream.of(
            Optional.ofNullable(published),
            Optional.ofNullable(created),
            Optional.ofNullable(updated))
        .flatMap(Optional::stream)
        .filter(date -> date.value() != null)
        .findFirst();
  }
}
