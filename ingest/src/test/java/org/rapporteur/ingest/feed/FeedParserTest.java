package org.rapporteur.ingest.feed;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.rapporteur.ingest.UnreadableException;

class FeedParserTest {

  private static final String URL = "https://press.example/feeds/news.xml";

  private final FeedParser parser = new FeedParser();

  @Test
  void rss() throws Exception {
    Feed feed =
        parse(
            """
            <?xml version="1.0"?>
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:content="http://purl.org/rss/1.0/modules/content/">
              <channel>
                <title>News of the Committee</title>
                <link>https://press.example/</link>
                <language>en-gb</language>
                <image><title>Logo</title><link>https://press.example/logo</link></image>
                <item>
                  <title>Draft &amp;amp; counter-draft</title>
                  <link>/2014/10/draft</link>
                  <guid isPermaLink="false">4711</guid>
                  <pubDate>Thu, 16 Oct 2014 09:30:00 +0900</pubDate>
                  <dc:creator>A. Writer</dc:creator>
                  <description><![CDATA[<p>Two texts <script>x()</script>met.</p>]]></description>
                  <content:encoded><![CDATA[<p>See <a href="/a">this</a>.</p>]]></content:encoded>
                  <enclosure url="/draft.pdf" type="application/pdf" length="9"/>
                </item>
              </channel>
            </rss>
            """);
    assertThat(feed.title()).isEqualTo(new FeedText("News of the Committee", false));
    assertThat(feed.link()).isEqualTo("https://press.example/");
    assertThat(feed.language()).isEqualTo("en-gb");
    FeedEntry entry = feed.entries().getFirst();
    assertThat(entry.title().plain()).isEqualTo("Draft & counter-draft");
    assertThat(entry.link()).isEqualTo("https://press.example/2014/10/draft");
    assertThat(entry.id()).isEqualTo("4711");
    assertThat(entry.date().orElseThrow().value())
        .isEqualTo(OffsetDateTime.parse("2014-10-16T09:30:00+09:00"));
    assertThat(entry.authors()).containsExactly("A. Writer");
    assertThat(entry.summary().plain()).isEqualTo("Two texts met.");
    assertThat(entry.content().value()).contains("href=\"https://press.example/a\"");
    assertThat(entry.links()).extracting(FeedLink::rel).containsExactly("alternate", "enclosure");
  }

  @Test
  void atom() throws Exception {
    Feed feed =
        parse(
            """
            <a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:base="https://un.example/docs/">
              <a:title type="html">Docs &amp;lt;new&amp;gt;</a:title>
              <a:link rel="self" href="feed"/><a:link href="."/>
              <a:entry>
                <a:id>tag:un.example,2014:1</a:id>
                <a:title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A/<b>C.3</b></div></a:title>
                <a:link rel="alternate" type="application/pdf" href="1.pdf"/>
                <a:link type="text/html" href="1"/>
                <a:published>2014-10-15</a:published>
                <a:updated>2014-10-16T10:00:00Z</a:updated>
                <a:author><a:name>Third Committee</a:name><a:email>x@un.example</a:email></a:author>
                <a:source><a:title>Another feed</a:title></a:source>
              </a:entry>
            </a:feed>
            """);
    assertThat(feed.title().plain()).isEqualTo("Docs <new>");
    assertThat(feed.link()).isEqualTo("https://un.example/docs/");
    FeedEntry entry = feed.entries().getFirst();
    assertThat(entry.title().plain()).isEqualTo("A/C.3");
    assertThat(entry.link()).isEqualTo("https://un.example/docs/1");
    assertThat(entry.date().orElseThrow().value()).isEqualTo(LocalDate.of(2014, 10, 15));
    assertThat(entry.authors()).containsExactly("Third Committee");
  }

  @Test
  void rdf() throws Exception {
    Feed feed =
        parse(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
              <channel rdf:about="https://press.example/"><title>T</title>
                <link>https://press.example/</link></channel>
              <item rdf:about="https://press.example/1"><title>One</title>
                <link>https://press.example/1</link><dc:date>2014-10</dc:date></item>
            </rdf:RDF>
            """);
    assertThat(feed.entries()).extracting(FeedEntry::id).containsExactly("https://press.example/1");
    assertThat(feed.entries().getFirst().updated().written()).isEqualTo("2014-10");
  }

  @Test
  void theAddressOfAJsonItemMayBeItsId() throws Exception {
    Feed feed =
        parse(
            """
            {"version": "https://jsonfeed.org/version/1.1", "title": "News", "items": [
             {"id": "https://press.example/1"}, {"id": "7"}]}
            """);
    assertThat(feed.entries())
        .extracting(FeedEntry::link)
        .containsExactly("https://press.example/1", null);
  }

  @Test
  void jsonFeed() throws Exception {
    Feed feed =
        parse(
            """
            {"version": "https://jsonfeed.org/version/1.1", "title": "News",
             "home_page_url": "https://press.example/",
             "items": [{"id": "1", "url": "/1", "title": "One", "content_html": "<p>Text</p>",
                        "date_published": "2014-10-16T09:30:00+09:00",
                        "authors": [{"name": "A. Writer"}]}]}
            """);
    FeedEntry entry = feed.entries().getFirst();
    assertThat(entry.link()).isEqualTo("https://press.example/1");
    assertThat(entry.content()).isEqualTo(new FeedText("<p>Text</p>", true));
    assertThat(entry.authors()).containsExactly("A. Writer");
    assertThat(entry.published().value())
        .isEqualTo(OffsetDateTime.parse("2014-10-16T09:30:00+09:00"));
  }

  @Test
  void aGuidIsALinkUnlessItSaysOtherwise() throws Exception {
    String feed =
        "<rss><channel><item><guid%s>https://press.example/g</guid></item></channel></rss>";
    assertThat(parse(feed.formatted("")).entries().getFirst().link())
        .isEqualTo("https://press.example/g");
    assertThat(parse(feed.formatted(" isPermaLink='false'")).entries().getFirst().link()).isNull();
  }

  @Test
  void brokenXmlIsReadAsFarAsItMakesSense() throws Exception {
    Feed feed =
        parse(
            """
            <br/>Warning: something went wrong
            <rss><channel><title>Fish & chips&nbsp;news</title>
            <item><title>One</title><link>https://press.example/?a=1&b=2</link>
            <media:thing/><dc:date>2014-10-16</dc:date></item>
            <item><title>Two<link>https://press.example/2</link>
            """);
    assertThat(feed.title().plain()).isEqualTo("Fish & chips news");
    assertThat(feed.entries().getFirst().link()).isEqualTo("https://press.example/?a=1&b=2");
    assertThat(feed.entries().getFirst().updated().value()).isEqualTo(LocalDate.of(2014, 10, 16));
    assertThat(feed.entries()).hasSize(2);
  }

  @Test
  void theFirstEncodingThatMakesSenseWins() throws Exception {
    String feed =
        "<?xml version='1.0' encoding='%s'?><rss><channel><title>%s</title></channel></rss>";
    Charset korean = Charset.forName("EUC-KR");
    assertEncoding(feed.formatted("euc-kr", "북한").getBytes(korean), null, "euc-kr", "북한");
    assertEncoding(feed.formatted("us-ascii", "é").getBytes(UTF_8), null, "utf-8", "é");
    assertEncoding(
        feed.formatted("utf-8", "북한").getBytes(UTF_8), "text/xml; charset=latin2x", "utf-8", "북한");
    assertEncoding(feed.formatted("utf-8", "é").getBytes(UTF_16LE), "text/xml", "utf-16le", "é");
    assertEncoding(
        feed.formatted("utf-16", "é").getBytes(UTF_8), "application/rss+xml", "utf-8", "é");
  }

  private void assertEncoding(byte[] bytes, String type, String encoding, String title)
      throws UnreadableException {
    Feed feed = parser.parse(bytes, type, URL);
    assertThat(feed.encoding()).isEqualTo(encoding);
    assertThat(feed.title().plain()).isEqualTo(title);
  }

  private Feed parse(String text) throws UnreadableException {
    return parser.parse(text.getBytes(UTF_8), null, URL);
  }
}
