package org.rapporteur.bench.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ingest.feed.Feed;
import org.rapporteur.ingest.feed.FeedDate;
import org.rapporteur.ingest.feed.FeedEntry;
import org.rapporteur.ingest.feed.FeedLink;
import org.rapporteur.ingest.feed.FeedText;

/** Answers a claim's path from a feed that we read. */
final class OurReading {

  private final Feed feed;

  OurReading(Feed feed) {
    this.feed = feed;
  }

  @Nullable Object get(List<Object> path) {
    if (path.getFirst().equals("encoding")) {
      return feed.encoding();
    }
    if (path.getFirst().equals("feed")) {
      return ofFeed(path.subList(1, path.size()));
    }
    int index = (Integer) path.get(1);
    return index < feed.entries().size()
        ? ofEntry(feed.entries().get(index), path.subList(2, path.size()))
        : null;
  }

  private @Nullable Object ofFeed(List<Object> path) {
    return switch ((String) path.getFirst()) {
      case "title", "title_detail" -> feed.title();
      case "link" -> feed.link();
      case "links" -> link(feed.links(), path);
      case "id", "guid" -> feed.id();
      case "published", "published_parsed" -> date(feed.published(), path);
      case "updated", "updated_parsed" -> date(feed.updated(), path);
      case "created", "created_parsed" -> date(feed.created(), path);
      default -> null;
    };
  }

  private static @Nullable Object ofEntry(FeedEntry entry, List<Object> path) {
    return switch ((String) path.getFirst()) {
      case "title", "title_detail" -> entry.title();
      case "link" -> entry.link();
      case "links" -> link(entry.links(), path);
      case "id", "guid" -> entry.id();
      case "published", "published_parsed" -> date(entry.published(), path);
      case "updated", "updated_parsed" -> date(entry.updated(), path);
      case "created", "created_parsed" -> date(entry.created(), path);
      case "expired", "expired_parsed" -> date(entry.expires(), path);
      default -> null;
    };
  }

  private static @Nullable Object date(@Nullable FeedDate date, List<Object> path) {
    if (date == null) {
      return null;
    }
    return path.getFirst().toString().endsWith("_parsed") ? date.value() : date.written();
  }

  private static @Nullable Object link(List<FeedLink> links, List<Object> path) {
    if (path.size() < 3) {
      return links;
    }
    int index = (Integer) path.get(1);
    return index < links.size() ? part(links.get(index), path.get(2)) : null;
  }

  private static @Nullable Object part(FeedLink link, Object name) {
    return switch ((String) name) {
      case "href" -> link.href();
      case "rel" -> link.rel();
      case "type" -> link.type();
      case "title" -> link.title() == null ? null : new FeedText(link.title(), false);
      case "hreflang" -> link.language();
      case "length" -> link.length();
      default -> null;
    };
  }
}
