package org.rapporteur.ingest.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.rapporteur.contract.Category;
import org.rapporteur.ingest.UnreadableException;

/** Lists of feeds as feed readers exchange them (OPML 2.0). */
public final class Opml {

  private Opml() {}

  /**
   * What a file holds.
   *
   * @param sources each feed as a source of its own, which {@link SourceList} accepts together
   * @param leftOut what cannot be one, by line, and why
   */
  public record Feeds(List<Source> sources, List<SourceProblem> leftOut) {

    public Feeds {
      sources = List.copyOf(sources);
      leftOut = List.copyOf(leftOut);
    }
  }

  /**
   * The feeds of a list.
   *
   * @throws UnreadableException where it is no OPML
   */
  public static Feeds read(byte[] opml) throws UnreadableException {
    Document document = parse(opml);
    if (document.selectFirst("opml") == null) {
      throw new UnreadableException(Category.BAD_INPUT, "this is no OPML");
    }
    return new OpmlReader().read(document);
  }

  /** The feeds of these sources; what they discover otherwise has no place in OPML. */
  public static String write(List<Source> sources) {
    // by the parser of XML, which keeps the capitals that OPML's names have
    Document document = Jsoup.parse("", Parser.xmlParser());
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

  private static Document parse(byte[] opml) {
    Parser parser = Parser.xmlParser().setTrackPosition(true);
    try {
      return Jsoup.parse(new ByteArrayInputStream(opml), null, "", parser);
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory are there", e);
    }
  }
}
