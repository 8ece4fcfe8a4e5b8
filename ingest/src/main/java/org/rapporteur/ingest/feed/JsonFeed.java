package org.rapporteur.ingest.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Category;
import org.rapporteur.contract.crawl.PlaceHints;
import org.rapporteur.ingest.UnreadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON Feed, versions 1 and 1.1 (jsonfeed.org). */
final class JsonFeed {

  /** Far beyond any feed; each takes some fifty bytes of memory. */
  private static final int MOST_TOKENS = 500_000;

  private static final JsonMapper MAPPER =
      new JsonMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder().maxTokenCount(MOST_TOKENS).build())
              .build());

  private JsonFeed() {}

  static Feed read(String json, String url, String encoding) throws UnreadableException {
    JsonNode feed = parsed(json);
    if (!feed.path("version").asString("").contains("jsonfeed.org/version")) {
      throw new UnreadableException(
          Category.NOT_A_FEED, "JSON of another kind came where a feed should be");
    }
    List<FeedEntry> entries = new ArrayList<>();
    feed.path("items").forEach(item -> entries.add(entry(item, url)));
    return new Feed(
        text(feed, "feed_url"),
        plain(feed, "title"),
        address(feed, "home_page_url", url),
        links(feed, "home_page_url", url),
        null,
        null,
        null,
        text(feed, "language"),
        PlaceHints.NONE,
        encoding,
        entries);
  }

  private static JsonNode parsed(String json) throws UnreadableException {
    try {
      return MAPPER.readTree(json);
    } catch (StreamConstraintsException e) {
      throw new UnreadableException(
          Category.TOO_LARGE,
          "the feed is nested too deep, or has more than it may: " + e.getOriginalMessage(),
          e);
    } catch (JacksonException e) {
      throw new UnreadableException(
          Category.NOT_A_FEED, "Damaged JSON came where a feed should be", e);
    }
  }

  private static FeedEntry entry(JsonNode item, String url) {
    String html = text(item, "content_html");
    return new FeedEntry(
        text(item, "id"),
        plain(item, "title"),
        link(item, url),
        links(item, "url", url),
        date(item, "date_published"),
        date(item, "date_modified"),
        null,
        null,
        plain(item, "summary"),
        html == null ? plain(item, "content_text") : Texts.cleaned(html, url),
        authors(item));
  }

  /** The best id is the item's own address, says the specification. */
  private static @Nullable String link(JsonNode item, String url) {
    String link = address(item, item.has("url") ? "url" : "external_url", url);
    String id = text(item, "id");
    boolean isAddress = id != null && (id.startsWith("https://") || id.startsWith("http://"));
    return link == null && isAddress ? address(item, "id", url) : link;
  }

  private static List<FeedLink> links(JsonNode node, String name, String url) {
    String address = address(node, name, url);
    return address == null ? List.of() : List.of(FeedLink.toPage(address));
  }

  /** Version 1 has one author, 1.1 several. */
  private static List<String> authors(JsonNode item) {
    List<String> authors = new ArrayList<>();
    item.path("authors").forEach(author -> name(author).ifPresent(authors::add));
    if (authors.isEmpty()) {
      name(item.path("author")).ifPresent(authors::add);
    }
    return authors;
  }

  private static Optional<String> name(JsonNode author) {
    return Optional.ofNullable(text(author, "name"));
  }

  private static @Nullable FeedDate date(JsonNode node, String name) {
    String written = text(node, name);
    return written == null ? null : FeedDate.of(written);
  }

  private static @Nullable FeedText plain(JsonNode node, String name) {
    String text = text(node, name);
    return text == null ? null : new FeedText(text, false);
  }

  private static @Nullable String address(JsonNode node, String name, String url) {
    String address = text(node, name);
    return address == null ? null : Addresses.absolute(url, address);
  }

  private static @Nullable String text(JsonNode node, String name) {
    String text = node.path(name).asString("").strip();
    return text.isEmpty() ? null : text;
  }
}
