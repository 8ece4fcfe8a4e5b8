package org.rapporteur.ingest.extract;

import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ingest.extract.charset.PageDecoder;
import org.rapporteur.ingest.extract.page.HiddenText;

/**
 * Tells a page's document from its furniture. Total on any HTML, in time linear in its size; the
 * page is not modified. Safe for use by many threads.
 */
public final class PageExtractor {

  /** A shorter text is perhaps what a page shows instead of its text. */
  private static final int THIN = 300;

  /**
   * Reads bytes as they came from a server.
   *
   * @param charset what the server named, if it did; it is believed where the bytes bear it out
   * @param url where the page came from; relative addresses in it are resolved against it
   */
  public ExtractedPage extract(byte[] body, @Nullable String charset, String url, Hints hints) {
    return extract(PageDecoder.decode(body, charset, url), url, hints);
  }

  /**
   * Reads a parsed page.
   *
   * @param url where the page came from; relative addresses in it are resolved against it
   */
  public ExtractedPage extract(Document page, String url, Hints hints) {
    ExtractedPage read = new Reading(page, url, hints).result();
    Document shown = read.text().length() < THIN ? HiddenText.shown(page) : null;
    if (shown == null) {
      return read;
    }
    ExtractedPage fuller = new Reading(shown, url, hints).result();
    return fuller.text().length() > 2 * read.text().length() ? fuller : read;
  }
}
