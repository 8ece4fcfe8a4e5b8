package org.rapporteur.ingest.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** From bytes to a parsed page. */
final class PageDecoder {

  private PageDecoder() {}

  static Document decode(byte[] body, @Nullable String charset, String url) {
    try {
      return Jsoup.parse(new ByteArrayInputStream(body), charset, url);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
