package org.rapporteur.ingest.source;

import org.jspecify.annotations.Nullable;

/** A place where a source announces documents. */
public sealed interface Discovery {

  /** The address to visit. */
  String url();

  /** RSS, Atom or JSON Feed. */
  record Feed(String url) implements Discovery {}

  /** A sitemap, news sitemap or index of sitemaps, compressed or not. */
  record Sitemap(String url) implements Discovery {}

  /**
   * A page that lists documents.
   *
   * @param links selects the links to documents; absent: all links in the page's main part
   * @param next selects the link to the following page of the list
   * @param pages address of the following pages, with {@code {page}} where the number stands
   * @param depth how many pages of the list are read
   */
  record Listing(
      String url, @Nullable String links, @Nullable String next, @Nullable String pages, int depth)
      implements Discovery {}

  /**
   * A series of documents of the UN, numbered one after the other.
   *
   * @param series the symbol with {@code *} in the number's place
   * @param resolver the address where documents are found, with {@code {symbol}}
   * @param from the first number
   */
  record Symbols(String series, String resolver, int from) implements Discovery {

    /** The UN's own. */
    public static final String UN = "https://docs.un.org/en/{symbol}";

    @Override
    public String url() {
      return resolver.replace("{symbol}", series);
    }

    /** The symbol with this number. */
    public String symbol(int number) {
      return series.replace("*", String.valueOf(number));
    }

    /** Where the document with this number is. */
    public String address(int number) {
      return address(symbol(number));
    }

    /** Where the document with this symbol is. */
    public String address(String symbol) {
      return resolver.replace("{symbol}", symbol);
    }

    /** Whether these are drafts, which are revised and added to under symbols of their own. */
    public boolean areDrafts() {
      return series.startsWith("L.", series.lastIndexOf('/') + 1);
    }
  }

  /** A front page, which names its feeds or else is a list itself. */
  record Home(String url) implements Discovery {}
}
