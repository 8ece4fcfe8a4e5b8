package org.rapporteur.ingest.extract.charset;

import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

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
   */
  public static Document decode(byte[] body, @Nullable String declared, String url) {
    Decoded decoded = Charsets.decode(body, declared);
    Document page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(decoded.text(), url);
    String charset = decoded.charset().name();
    page.outputSettings().charset(charset.startsWith("UTF") ? charset : "UTF-8");
    return page;
  }

  /** Lower case, without the quotes and spaces that servers send. */
  static String label(String declared) {
    return declared.strip().replace("\"", "").replace("'", "").toLowerCase(Locale.ROOT);
  }
}
