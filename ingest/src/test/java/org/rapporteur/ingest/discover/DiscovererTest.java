package org.rapporteur.ingest.discover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.contract.Category;
import org.rapporteur.ingest.Packing;
import org.rapporteur.ingest.UnreadableException;
import org.rapporteur.ingest.source.Discovery;

class DiscovererTest {

  private static final String URL = "https://example.com/place";

  @Test
  void aFeedAnnouncesLinksAndDates() throws Exception {
    Discovered found =
        read(
            new Discovery.Feed(URL),
            """
            <rss version="2.0"><channel><title>News</title>
            <item><title>One</title><link>/one</link><pubDate>Wed, 15 Oct 2014 09:30:00 +0900</pubDate></item>
            <item><title>No link</title></item>
            <item><title>Two</title><link>https://example.org/two</link></item>
            </channel></rss>
            """);

    assertThat(found.announcements())
        .containsExactly(
            new Announcement("https://example.com/one", "2014-10-15T09:30+09:00"),
            new Announcement("https://example.org/two", null));
  }

  @Test
  void aFeedMayBeAFileInGzip() throws Exception {
    byte[] file =
        gzip("<rss version='2.0'><channel><item><link>/one</link></item></channel></rss>");

    assertThat(
            Discoverer.read(new Discovery.Feed(URL), file, "application/gzip", URL).announcements())
        .containsExactly(new Announcement("https://example.com/one", null));
  }

  @Test
  void aPageIsNoFeed() {
    assertThat(
            failure(new Discovery.Feed(URL), "<html><body><h1>We moved</h1></body></html>")
                .category())
        .isEqualTo(Category.NOT_A_FEED);
  }

  @Test
  void aNewsSitemapTellsWhenAnArticleWasPublished() throws Exception {
    String sitemap =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
          <url><loc>https://example.com/old</loc><lastmod>2014-10-01</lastmod></url>
          <url><loc>https://example.com/new</loc><news:news>
            <news:publication><news:name>Example</news:name><news:language>en</news:language></news:publication>
            <news:publication_date>2014-10-15T09:30:00+09:00</news:publication_date>
            <news:title>New</news:title></news:news></url>
        </urlset>
        """;

    Discovered plain = read(new Discovery.Sitemap(URL), sitemap);
    Discovered packed =
        Discoverer.read(new Discovery.Sitemap(URL), gzip(sitemap), "application/gzip", URL);

    assertThat(plain.announcements())
        .containsExactly(
            new Announcement("https://example.com/new", "2014-10-15T09:30:00+09:00"),
            new Announcement(
                "https://example.com/old", null, Instant.parse("2014-10-01T00:00:00Z")));
    assertThat(packed).isEqualTo(plain);
  }

  @Test
  void anIndexLeadsToItsLatestSitemaps() throws Exception {
    StringBuilder index =
        new StringBuilder(
            "<?xml version=\"1.0\"?><sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">");
    for (int month = 1; month <= 9; month++) {
      index.append(
          "<sitemap><loc>https://example.com/%d.xml</loc><lastmod>2014-0%d-01</lastmod></sitemap>"
              .formatted(month, month));
    }

    Discovered found = read(new Discovery.Sitemap(URL), index + "</sitemapindex>");

    assertThat(found.more()).hasSize(5);
    assertThat(found.more().getFirst())
        .isEqualTo(new Discovery.Sitemap("https://example.com/9.xml"));
  }

  @Test
  void anIndexWithoutTimesLeadsToWhatIsLikelyToBeNew() throws Exception {
    StringBuilder index = new StringBuilder("<sitemapindex>");
    for (int part = 1; part <= 12; part++) {
      index.append("<sitemap><loc>https://example.com/posts%d.xml</loc></sitemap>".formatted(part));
    }
    index.append("<sitemap><loc>https://example.com/pages.xml</loc></sitemap></sitemapindex>");

    assertThat(read(new Discovery.Sitemap(URL), index.toString()).more())
        .extracting(Discovery::url)
        .containsExactlyInAnyOrder(
            "https://example.com/posts12.xml",
            "https://example.com/posts11.xml",
            "https://example.com/posts10.xml",
            "https://example.com/posts9.xml",
            "https://example.com/pages.xml");
  }

  @Test
  void whatIsNoSitemapSaysSo() throws Exception {
    assertThat(failure(new Discovery.Sitemap(URL), "{\"a\": 1}").category())
        .isEqualTo(Category.NOT_A_FEED);
    byte[] bomb = gzip("<urlset>" + " ".repeat(60_000_000));
    UnreadableException e =
        catchThrowableOfType(
            UnreadableException.class,
            () -> Discoverer.read(new Discovery.Sitemap(URL), bomb, null, URL));
    assertThat(Objects.requireNonNull(e).category()).isEqualTo(Category.TOO_LARGE);
  }

  @Test
  void aListAnnouncesWhatItsSelectorChooses() throws Exception {
    String page =
        """
        <nav><a href="/about">About</a></nav>
        <ul><li class="s"><a href="one">One</a></li><li class="s"><b><a href="/two?x=a b">Two</a></b></li>
        <li class="s">none</li><li class="s"><a href="mailto:a@b.org">Write</a></li>
        <li class="s"><a href="one">One again</a></li></ul>
        """;

    assertThat(read(listing("li.s", null, null, 1), page).announcements())
        .extracting(Announcement::url)
        .containsExactly("https://example.com/one", "https://example.com/two?x=a%20b");
    assertThat(failure(listing("li.none", null, null, 1), page).category())
        .isEqualTo(Category.NOT_A_FEED);
  }

  @Test
  void withoutASelectorHeadlinesOfTheSameSiteAreTaken() throws Exception {
    Discovered found =
        read(
            listing(null, null, null, 1),
            """
            <header><a href="/subscribe">Subscribe to our newsletter today</a></header>
            <main><a href="/news/1">Committee adopts the draft resolution</a> <a href="/more">More</a>
            <a href="https://other.org/x">An advertisement for something else</a></main>
            <footer><a href="/legal">All the legal things you must know</a></footer>
            """);

    assertThat(found.announcements())
        .extracting(Announcement::url)
        .containsExactly("https://example.com/news/1");
  }

  @Test
  void aListGoesOnAsDeepAsItMay() throws Exception {
    String page = "<a class=i href=/1>One</a><a class=next href=/place/2>Next</a>";

    assertThat(read(listing("a.i", "a.next", null, 3), page).more())
        .containsExactly(
            new Discovery.Listing("https://example.com/place/2", "a.i", "a.next", null, 2));
    assertThat(read(listing("a.i", "a.next", null, 1), page).more()).isEmpty();
  }

  @Test
  void numberedPagesFollowEachOther() throws Exception {
    String template = "https://example.com/place?page={page}&x=1";
    String page = "<a class=i href=/1>One</a>";

    Discovery second = read(listing("a.i", null, template, 3), page).more().getFirst();
    assertThat(second.url()).isEqualTo("https://example.com/place?page=2&x=1");
    Discovery third =
        Discoverer.read(second, page.getBytes(StandardCharsets.UTF_8), null, second.url())
            .more()
            .getFirst();
    assertThat(third.url()).isEqualTo("https://example.com/place?page=3&x=1");
    assertThat(
            Discoverer.read(third, page.getBytes(StandardCharsets.UTF_8), null, third.url()).more())
        .isEmpty();
  }

  @Test
  void aFrontPageNamesItsFeeds() throws Exception {
    Discovered found =
        read(
            new Discovery.Home(URL),
            """
            <head><link rel="alternate" type="application/rss+xml" href="/rss" title="News">
            <link rel="alternate" type="application/rss+xml" href="/comments" title="Comments">
            <link rel="alternate" hreflang="fr" href="/fr"></head>
            """);

    assertThat(found.more()).containsExactly(new Discovery.Feed("https://example.com/rss"));
    assertThat(found.announcements()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<link rel=alternate type='application/json' href=/rss title='JSON Feed'>",
        "<link rel=alternate type='text/xml; charset=utf-8' href=/rss title='News (RSS)'>",
        "<a href=/rss>News as they come</a>",
        "<a href='https://example.com/rss'><img src=rss.png></a>",
        "<a href=/rss?x>RSS</a>",
      })
  void feedsAreNamedInManyWays(String link) throws Exception {
    assertThat(read(new Discovery.Home(URL), link).more())
        .singleElement()
        .satisfies(feed -> assertThat(feed.url()).startsWith("https://example.com/rss"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<link rel=alternate type='application/json' href=/wp-json/wp/v2/pages/2 title=JSON>",
        "<link rel=alternate type='text/html' hreflang=fr href=/fr>",
        "<a href=/comments/feed/>Comments</a>",
        "<a href=/feedback>Feedback</a>",
      })
  void whatIsNoFeedIsNotTakenForOne(String link) throws Exception {
    String list = "<main><a href=/news/1>Committee adopts the draft resolution</a></main>";

    assertThat(read(new Discovery.Home(URL), link + list).more()).isEmpty();
  }

  @Test
  void aFrontPageWithoutFeedsIsAList() throws Exception {
    Discovered found =
        read(
            new Discovery.Home(URL),
            "<main><a href=/news/1>Committee adopts the draft resolution</a></main>");

    assertThat(found.announcements()).hasSize(1);
  }

  @Test
  void aCatalogueAnnouncesItsRecordsAndTheDocumentsThemselves() throws Exception {
    String records =
        """
        <collection xmlns="http://www.loc.gov/MARC21/slim">
        <record><controlfield tag="001">7</controlfield>
          <datafield tag="269"><subfield code="a">2031-10-30</subfield></datafield>
          <datafield tag="856"><subfield code="y">English</subfield>
            <subfield code="u">https://example.com/record/7/files/l9-EN.pdf</subfield></datafield></record>
        <record><controlfield tag="001">8</controlfield></record>
        </collection>
        """;
    assertThat(read(new Discovery.Feed(URL), records).announcements())
        .containsExactly(
            new Announcement("https://example.com/record/7", "2031-10-30"),
            new Announcement("https://example.com/record/7/files/l9-EN.pdf", "2031-10-30"),
            new Announcement("https://example.com/record/8", null));
  }

  private static Discovery.Listing listing(
      @Nullable String links, @Nullable String next, @Nullable String pages, int depth) {
    return new Discovery.Listing(URL, links, next, pages, depth);
  }

  private static Discovered read(Discovery place, String content) throws UnreadableException {
    return Discoverer.read(place, content.getBytes(StandardCharsets.UTF_8), null, URL);
  }

  private static UnreadableException failure(Discovery place, String content) {
    return Objects.requireNonNull(
        catchThrowableOfType(UnreadableException.class, () -> read(place, content)));
  }

  private static byte[] gzip(String text) throws IOException {
    return Packing.packed("gzip", text.getBytes(StandardCharsets.UTF_8));
  }
}
