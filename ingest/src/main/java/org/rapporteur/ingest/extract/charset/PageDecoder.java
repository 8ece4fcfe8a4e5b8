package org.rapporteur.ingest.extract.charset;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ingest.markup.Doctype;
import org.rapporteur.ingest.markup.Markup;
import org.rapporteur.ingest.markup.TooMuchMarkupException;

/**
 * From bytes to a parsed page. NUL characters are left out; elements nested deeper than {@value
 * #DEEPEST} are flattened.
 */
public final class PageDecoder {

  private static final int DEEPEST = 512;

  private PageDecoder() {}

  /**
   * Parses a page.
   *
   * @param declared the charset that the server named, if it did
   * @throws TooMuchMarkupException where it has more than memory may be spent on
   */
  public static Document decode(byte[] body, @Nullable String declared, String url) {
    Decoded decoded = Charsets.decode(body, declared);
    Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
    Document page = Markup.parse(body, decoded.text(), url, parser);
    String charset = decoded.charset().name();
    page.outputSettings().charset(charset.startsWith("UTF") ? charset : "UTF-8");
    return page;
  }

  /**
   * Parses XML; its elements may be nested as deep as they like. Of the entities that it declares,
   * only plain texts stand for anything.
   *
   * @throws TooMuchMarkupException where it has more than memory may be spent on
   */
  public static Document decodeXml(byte[] body) {
    StringWriter xml = new StringWriter();
    try (Reader text = Charsets.decode(body, null).text()) {
      text.transferTo(xml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Markup.parse(Doctype.removed(xml.toString()), "", Parser.xmlParser());
  }

  /** Lower case, without the quotes and spaces that servers send. */
  static String label(String declared) {
    return declared.strip().replace("\"", "").replace("'", "").toLowerCase(Locale.ROOT);
  }
}
