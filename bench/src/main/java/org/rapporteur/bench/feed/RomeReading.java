package org.rapporteur.bench.feed;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Answers a claim's path from a feed that ROME read, with nothing of ours around it. */
final class RomeReading {

  private final SyndFeed feed;
  private final String encoding;

  private RomeReading(SyndFeed feed, String encoding) {
    this.feed = feed;
    this.encoding = encoding;
  }

  static RomeReading of(LabelledFeed labelled) throws IOException, FeedException {
    ByteArrayInputStream bytes = new ByteArrayInputStream(labelled.bytes());
    String type = labelled.contentType() == null ? "application/xml" : labelled.contentType();
    try (XmlReader reader = new XmlReader(bytes, type, true)) {
      SyndFeedInput input = new SyndFeedInput();
      input.setAllowDoctypes(false);
      return new RomeReading(input.build(reader), reader.getEncoding());
    }
  }

  @Nullable Object get(List<Object> path) {
    if (path.getFirst().equals("encoding")) {
      return encoding.toLowerCase(Locale.ROOT);
    }
    if (path.getFirst().equals("feed")) {
      return ofFeed((String) path.get(1), path);
    }
    int index = (Integer) path.get(1);
    return index < feed.getEntries().size()
        ? ofEntry(feed.getEntries().get(index), (String) path.get(2), path)
        : null;
  }

  private @Nullable Object ofFeed(String name, List<Object> path) {
    return switch (name) {
      case "title", "title_detail" -> feed.getTitle();
      case "link" -> feed.getLink();
      case "links" -> feed.getLinks().isEmpty() ? feed.getLink() : link(path, feed.getLinks());
      case "id", "guid" -> feed.getUri();
      case "published_parsed", "updated_parsed", "created_parsed" -> time(feed.getPublishedDate());
      default -> null;
    };
  }

  private static @Nullable Object ofEntry(SyndEntry entry, String name, List<Object> path) {
    return switch (name) {
      case "title", "title_detail" -> entry.getTitle();
      case "link" -> entry.getLink();
      case "links" -> entry.getLinks().isEmpty() ? entry.getLink() : link(path, entry.getLinks());
      case "id", "guid" -> entry.getUri();
      case "published_parsed", "created_parsed" -> time(entry.getPublishedDate());
      case "updated_parsed" ->
          time(entry.getUpdatedDate() == null ? entry.getPublishedDate() : entry.getUpdatedDate());
      default -> null;
    };
  }

  private static @Nullable Object link(List<Object> path, List<SyndLink> links) {
    if (!(path.getLast() instanceof String part)) {
      return links;
    }
    int index = (Integer) path.get(path.size() - 2);
    if (index >= links.size()) {
      return null;
    }
    return switch (part) {
      case "href" -> links.get(index).getHref();
      case "rel" -> links.get(index).getRel();
      case "type" -> links.get(index).getType();
      case "title" -> links.get(index).getTitle();
      case "hreflang" -> links.get(index).getHreflang();
      case "length" -> Long.toString(links.get(index).getLength());
      default -> null;
    };
  }

  private static @Nullable Object time(@Nullable Date date) {
    return date == null ? null : date.toInstant().atOffset(ZoneOffset.UTC);
  }
}
