package org.rapporteur.ingest.feed;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads RSS, RDF and Atom from their elements, by what these are called and not by version. */
final class XmlFeed {

  private static final Set<String> ROOTS = Set.of("rss", "feed", "rdf:rdf", "rdf", "channel");
  private static final Set<String> ENTRIES = Set.of("item", "entry");
  private static final Set<String> AROUND_ENTRIES =
      Set.of("rss", "feed", "rdf:rdf", "rdf", "channel", "items");

  private static final List<String> ID = List.of("id", "guid", "dc:identifier");
  private static final List<String> TITLE = List.of("title", "dc:title", "media:title");
  private static final List<String> PUBLISHED =
      List.of("published", "issued", "pubdate", "dcterms:issued", "dcterms:available");
  private static final List<String> UPDATED =
      List.of("updated", "modified", "dcterms:modified", "lastbuilddate", "dc:date", "lastmod");
  private static final List<String> CREATED = List.of("created", "dcterms:created");
  private static final List<String> EXPIRES = List.of("expirationdate", "dcterms:valid");
  private static final List<String> SUMMARY =
      List.of("summary", "description", "abstract", "dc:description", "itunes:summary");
  private static final List<String> CONTENT =
      List.of("content", "content:encoded", "body", "xhtml:body", "fullitem", "xhtml:div");
  private static final List<String> AUTHORS =
      List.of("author", "dc:creator", "dc:author", "itunes:author", "managingeditor");
  private static final List<String> LANGUAGE = List.of("language", "dc:language");

  /** More entries than these are no news, and are not read. */
  private static final int MOST_ENTRIES = 20_000;

  private static final int MOST_AUTHORS = 100;

  private final Element root;
  private final String url;
  private final String encoding;

  XmlFeed(Element root, String url, String encoding) {
    this.root = root;
    this.url = url;
    this.encoding = encoding;
  }

  static boolean isRoot(Element element) {
    return ROOTS.contains(Names.of(element));
  }

  Feed read() {
    Element channel = channel();
    Children children = Children.of(channel);
    List<FeedLink> links = links(channel);
    return new Feed(
        id(channel, children),
        text(children, TITLE),
        FeedLinks.main(links).orElse(null),
        links,
        date(channel, children, PUBLISHED),
        date(channel, children, UPDATED),
        date(channel, children, CREATED),
        language(channel, children),
        Hints.of(children),
        encoding,
        root.stream().filter(XmlFeed::isEntry).limit(MOST_ENTRIES).map(this::entry).toList());
  }

  /** The element that the feed's own title stands in. */
  private Element channel() {
    return Children.of(root).first(List.of("channel")).orElse(root);
  }

  private static boolean isEntry(Element element) {
    Element parent = element.parent();
    return ENTRIES.contains(Names.of(element))
        && parent != null
        && AROUND_ENTRIES.contains(Names.of(parent));
  }

  private FeedEntry entry(Element entry) {
    Children children = Children.of(entry);
    List<FeedLink> links = links(entry);
    return new FeedEntry(
        id(entry, children),
        text(children, TITLE),
        FeedLinks.main(links).or(() -> permanentLink(children)).orElse(null),
        links,
        date(entry, children, PUBLISHED),
        date(entry, children, UPDATED),
        date(entry, children, CREATED),
        date(entry, children, EXPIRES),
        text(children, SUMMARY),
        text(children, CONTENT),
        authors(children));
  }

  private List<FeedLink> links(Element parent) {
    List<FeedLink> links = new ArrayList<>();
    FeedLinks.own(parent, url).ifPresent(links::add);
    for (Element child : parent.children()) {
      switch (Names.of(child)) {
        case "link" -> FeedLinks.link(child, url).ifPresent(links::add);
        case "enclosure" -> FeedLinks.enclosure(child, url).ifPresent(links::add);
        default -> {}
      }
    }
    return links;
  }

  /** RSS 2.0: a guid is a link as well, unless it says that it is none. */
  private Optional<String> permanentLink(Children children) {
    return children
        .first(List.of("guid"))
        .filter(guid -> !guid.attributes().getIgnoreCase("isPermaLink").equalsIgnoreCase("false"))
        .flatMap(guid -> Addresses.resolved(guid.text(), guid, url))
        .filter(FeedLinks::isAbsolute);
  }

  /** As written; only a path is made absolute, since every site may have the same. */
  private @Nullable String id(Element element, Children children) {
    String written =
        children
            .first(ID)
            .map(id -> id.wholeText().strip())
            .orElse(element.attr("rdf:about").strip());
    if (written.isEmpty()) {
      return null;
    }
    return written.startsWith("/") ? Addresses.absolute(url, written) : written;
  }

  private @Nullable FeedText text(Children children, List<String> names) {
    return children.first(names).flatMap(text -> Texts.read(text, url)).orElse(null);
  }

  /**
   * Of several with one name, the last: it was added to correct the others. The last name may be an
   * attribute's as well, in Microsoft's channels (CDF).
   */
  private static @Nullable FeedDate date(Element parent, Children children, List<String> names) {
    List<Element> dates = children.all(names);
    String written =
        dates.isEmpty()
            ? parent.attributes().getIgnoreCase(names.getLast())
            : dates.getLast().wholeText();
    return written.isBlank() ? null : FeedDate.of(written.strip());
  }

  private static @Nullable String language(Element channel, Children children) {
    String written =
        children.first(LANGUAGE).map(Element::text).orElse(channel.attr("xml:lang")).strip();
    return written.isEmpty() ? null : written;
  }

  private static List<String> authors(Children children) {
    Set<String> authors = new LinkedHashSet<>();
    for (String kind : AUTHORS) {
      for (Element author : children.all(List.of(kind)).stream().limit(MOST_AUTHORS).toList()) {
        String name = Children.of(author).first(List.of("name")).orElse(author).text().strip();
        if (!name.isEmpty()) {
          authors.add(name);
        }
      }
    }
    return List.copyOf(authors);
  }
}
