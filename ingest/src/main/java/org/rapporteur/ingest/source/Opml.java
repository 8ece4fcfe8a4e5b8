package org.rapporteur.ingest.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Category;
import org.rapporteur.contract.address.CanonicalUrl;
import org.rapporteur.ingest.UnreadableException;

/** Lists of feeds as feed readers exchange them (OPML 2.0). */
public final class Opml {

  private static final int LONGEST_ID = 60;
  private static final int MOST = 10_000;

  private Opml() {}

  /**
   * The feeds of a list, each a source of its own; what names no feed is passed over.
   *
   * @throws UnreadableException where it is no OPML
   */
  public static List<Source> read(byte[] opml) throws UnreadableException {
    Document document = parse(opml);
    if (document.selectFirst("opml") == null) {
      throw new UnreadableException(Category.BAD_INPUT, "this is no OPML");
    }
    Set<String> ids = new HashSet<>();
    List<Source> sources = new ArrayList<>();
    for (Element outline : document.select("outline")) {
      String feed = attribute(outline, "xmlUrl");
      if (feed != null && CanonicalUrl.of(feed).isPresent() && sources.size() < MOST) {
        sources.add(source(outline, feed, ids));
      }
    }
    return List.copyOf(sources);
  }

  /** The feeds of these sources; what they discover otherwise has no place in OPML. */
  public static String write(List<Source> sources) {
    Document document = Document.createShell("");
    document.outputSettings().syntax(Document.OutputSettings.Syntax.xml).prettyPrint(true);
    document.empty();
    Element opml = document.appendElement("opml").attr("version", "2.0");
    opml.appendElement("head").appendElement("title").text("Sources");
    Element body = opml.appendElement("body");
    for (Source source : sources) {
      for (Discovery place : source.places()) {
        if (place instanceof Discovery.Feed feed) {
          outline(body, source, feed);
        }
      }
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + opml.outerHtml() + "\n";
  }

  private static void outline(Element body, Source source, Discovery.Feed feed) {
    Element outline = body.appendElement("outline");
    outline.attr("type", "rss").attr("text", source.name()).attr("xmlUrl", feed.url());
    if (source.home() != null) {
      outline.attr("htmlUrl", source.home());
    }
  }

  private static Source source(Element outline, String feed, Set<String> ids) {
    String text = attribute(outline, "text");
    String title = text == null ? attribute(outline, "title") : text;
    String name = title == null ? CanonicalUrl.site(feed) : title;
    Source plain = Source.of(id(name, ids), name, List.of(new Discovery.Feed(feed)));
    String home = attribute(outline, "htmlUrl");
    return home != null && CanonicalUrl.of(home).isPresent() ? plain.at(home) : plain;
  }

  private static String id(String name, Set<String> ids) {
    String ascii = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    String slug = ascii.replaceAll("\\p{M}+", "").replaceAll("[^a-z0-9]+", "-");
    String trimmed = slug.substring(0, Math.min(LONGEST_ID, slug.length())).replaceAll("^-|-$", "");
    String base = trimmed.isEmpty() ? "source" : trimmed;
    String id = base;
    for (int number = 2; !ids.add(id); number++) {
      id = base + "-" + number;
    }
    return id;
  }

  private static @Nullable String attribute(Element outline, String name) {
    String value = outline.attributes().getIgnoreCase(name).strip();
    return value.isEmpty() ? null : value;
  }

  private static Document parse(byte[] opml) {
    try {
      return Jsoup.parse(new ByteArrayInputStream(opml), null, "", Parser.xmlParser());
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory are there", e);
    }
  }
}
