package org.rapporteur.standalone.demo;

/** How a sample site is made: where it announces its documents and what they are. */
enum Make {
  /** RSS, schema.org in its pages. */
  NEWSPAPER("rss.xml", "feed"),
  /** A news sitemap, Open Graph in its pages. */
  WIRE("news-sitemap.xml", "sitemap"),
  /** Atom, a {@code time} element in its pages. */
  BLOG("atom.xml", "feed"),
  /** A listing, the date in the text only. */
  MINISTRY("releases.html", "listing"),
  /** A listing of PDF letters. */
  LETTERS("letters.html", "listing"),
  /** A plain sitemap, symbols in the titles. */
  DOCUMENTS("sitemap.xml", "sitemap");

  private final String announcement;
  private final String discovery;

  Make(String announcement, String discovery) {
    this.announcement = announcement;
    this.discovery = discovery;
  }

  /** The file in which new documents are announced. */
  String announcement() {
    return announcement;
  }

  /** The key of {@code sources.yml} that reads such a file. */
  String discovery() {
    return discovery;
  }

  String extension() {
    return this == LETTERS ? ".pdf" : ".html";
  }
}
