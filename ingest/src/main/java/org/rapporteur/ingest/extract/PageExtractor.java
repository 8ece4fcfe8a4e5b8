package org.rapporteur.ingest.extract;

import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ingest.extract.charset.PageDecoder;

/**
 * Tells a page's document from its furniture. Total on any HTML, in time linear in its size; the
 * page is not modified. Safe for use by many threads.
 */
public final class PageExtractor {

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
    return new Reading(page, url, hints).result();
  }
}
