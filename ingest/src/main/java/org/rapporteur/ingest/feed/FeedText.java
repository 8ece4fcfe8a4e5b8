package org.rapporteur.ingest.feed;

import org.jsoup.Jsoup;

/**
 * A title, summary or content.
 *
 * @param value as it was meant: unescaped once
 * @param markup whether the value is HTML; it is harmless then, its addresses absolute
 */
public record FeedText(String value, boolean markup) {

  /** The text alone, white space collapsed. */
  public String plain() {
    return (markup ? Jsoup.parse(value).text() : value).replaceAll("[\\s\\u00A0]+", " ").strip();
  }
}
