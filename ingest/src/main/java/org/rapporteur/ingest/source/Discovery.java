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

  /** A front page, which names its feeds or else is a list itself. */
  record Home(String url) implements Discovery {}
}
