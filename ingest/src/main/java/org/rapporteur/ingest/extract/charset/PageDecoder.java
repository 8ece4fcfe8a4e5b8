package org.rapporteur.ingest.extract.charset;

import java.nio.charset.Charset;
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
    Charset charset = Charsets.of(body, declared);
    String html = new String(body, charset);
    String clean = html.indexOf('\0') < 0 ? html : html.replace("\0", "");
    Document page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(unmarked(clean), url);
    page.outputSettings().charset(charset.name().startsWith("UTF") ? charset.name() : "UTF-8");
    return page;
  }

  private static String unmarked(String html) {
    return html.startsWith("\uFEFF") ? html.substring(1) : html;
  }

  /** Lower case, without the quotes and spaces that servers send. */
  static String label(String declared) {
    return declared.strip().replace("\"", "").replace("'", "").toLowerCase(Locale.ROOT);
  }
}
