package org.rapporteur.ingest.feed;

import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Category;
import org.rapporteur.ingest.UnreadableException;
import org.rapporteur.ingest.feed.charset.FeedBytes;
import org.rapporteur.ingest.markup.Doctype;
import org.rapporteur.ingest.markup.Markup;

/**
 * Reads RSS of all versions, Atom, RDF and JSON Feed. Broken XML is read as far as it makes sense;
 * nothing that it declares is loaded or expanded. Safe for use by many threads.
 */
public final class FeedParser {

  /** In bytes: far beyond any feed, well within memory. */
  private static final int LARGEST = 10_000_000;

  /** Of elements within each other: a feed needs ten, and markup in it some more. */
  private static final int DEEPEST = 80;

  /**
   * Reads a feed.
   *
   * @param contentType the header, where there was one
   * @param url the feed's own address, against which its links are resolved; empty where unknown
   * @throws UnreadableException {@code not-a-feed} with what came instead; {@code too-large}
   */
  public Feed parse(byte[] bytes, @Nullable String contentType, String url)
      throws UnreadableException {
    if (bytes.length > LARGEST) {
      throw new UnreadableException(
          Category.TOO_LARGE, "The feed has more than " + LARGEST + " bytes");
    }
    FeedBytes read = FeedBytes.read(bytes, contentType);
    String text = read.text().stripLeading();
    if (text.startsWith("{")) {
      return JsonFeed.read(text, url, read.encoding());
    }
    Document document = Markup.parse(Doctype.removed(text), url, parser());
    for (Element root : document.children()) {
      if (XmlFeed.isRoot(root)) {
        return new XmlFeed(root, url, read.encoding()).read();
      }
    }
    throw new UnreadableException(
        Category.NOT_A_FEED, NotAFeed.message(document, text.toLowerCase(Locale.ROOT)));
  }

  private static Parser parser() {
    return Parser.xmlParser().setMaxDepth(DEEPEST);
  }
}
