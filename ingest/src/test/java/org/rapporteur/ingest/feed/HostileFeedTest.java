package org.rapporteur.ingest.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.contract.Category;
import org.rapporteur.ingest.UnreadableException;

class HostileFeedTest {

  private final FeedParser parser = new FeedParser();

  @Test
  void anEntityBombStaysSmall() throws Exception {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 60; i++) {
      bomb.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
    }
    bomb.append("]><rss><channel><title>x&a59;</title></channel></rss>");
    assertThat(parse(bomb.toString()).title().value()).hasSizeLessThan(20);
  }

  @Test
  void manyReferencesToALongEntityStaySmall() throws Exception {
    String bomb =
        "<!DOCTYPE rss [<!ENTITY a \""
            + "x".repeat(100_000)
            + "\">]><rss><channel><title>"
            + "&a;".repeat(100_000)
            + "</title></channel></rss>";
    assertThat(parse(bomb).title().value()).hasSizeLessThan(1_000_000);
  }

  @Test
  void aFileIsNeverRead() throws Exception {
    Feed feed =
        parse(
            "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\"><!ENTITY % p SYSTEM"
                + " \"http://127.0.0.1/\"> %p;]><rss><channel><title>a&x;b</title></channel></rss>");
    assertThat(feed.title().value()).isEqualTo("a&x;b");
  }

  @Test
  void whatIsNoFeedSaysWhatItIs() {
    assertRefused(
        "<!DOCTYPE html><html><head><title>Sign in</title></head><body><form><input"
            + " type=\"password\"></form></body></html>",
        "HTML page");
    assertRefused(
        "<html><head><title>Sign in</title></head><body><input type=\"password\"></body></html>",
        "log in");
    assertRefused("<html><head><title>Just a moment</title></head></html>", "Just a moment");
    assertRefused("<urlset><url><loc>https://press.example/</loc></url></urlset>", "sitemap");
    assertRefused("<opml><body/></opml>", "OPML");
    assertRefused("<invoice/>", "<invoice>");
    assertRefused("", "empty");
    assertRefused("   \n", "empty");
    assertRefused("404 not found", "Plain text");
    assertRefused("%PDF-1.7\n%", "PDF");
    assertRefused("{\"a\": 1}", "JSON");
    assertRefused("{\"a\": ", "JSON");
  }

  @Test
  void deepNestingEnds() throws Exception {
    assertThat(parse("<rss><channel><title>".concat("<b>".repeat(50_000)))).isNotNull();
    assertThat(parse("<rss><channel>".concat("<item>".repeat(100_000))).entries())
        .hasSizeLessThan(9);
    assertThat(parse("<rss><channel><item>".concat("<![CDATA[".repeat(100_000)))).isNotNull();
    assertThat(parse("<rss><channel><title>" + "&lt;b&gt;".repeat(20_000))).isNotNull();
    assertThatThrownBy(() -> parse("{\"version\":" + "[".repeat(100_000)))
        .isInstanceOfSatisfying(
            UnreadableException.class, e -> assertThat(e.category()).isEqualTo(Category.TOO_LARGE));
  }

  @Test
  void longDatesAndNamesEnd() throws Exception {
    String digits = "1".repeat(1_000_000);
    Feed feed =
        parse(
            "<rss><channel><item><pubDate>"
                + digits
                + "</pubDate><dc:date>"
                + " -".repeat(50_000)
                + "</dc:date></item></channel></rss>");
    assertThat(feed.entries().getFirst().date()).isEmpty();
    assertThat(parse("<!DOCTYPE" + "[<".repeat(200_000) + "<rss><channel/></rss>")).isNotNull();
  }

  @Test
  void zeroBytesAndControlCharactersGo() throws Exception {
    assertThat(parse("<rss><channel><title>a\0b\u0001c</title></channel></rss>").title().value())
        .isEqualTo("abc");
  }

  @Test
  void aScriptIsNoLink() throws Exception {
    Feed feed =
        parse("<rss><channel><item><link> JavaScript:alert(1)</link></item></channel></rss>");
    assertThat(feed.entries().getFirst().link()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[],", "{},", "{\"a\":[1,2]},"})
  void aFeedOfEndlessJsonIsTooLarge(String item) {
    String feed =
        "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":["
            + item.repeat(600_000)
            + "0]}";
    assertThatThrownBy(() -> parser.parse(feed.getBytes(UTF_8), null, ""))
        .isInstanceOfSatisfying(
            UnreadableException.class, e -> assertThat(e.category()).isEqualTo(Category.TOO_LARGE));
  }

  @Test
  void anEndlessFeedIsTooLarge() {
    assertThatThrownBy(() -> parser.parse(new byte[40_000_000], null, ""))
        .isInstanceOfSatisfying(
            UnreadableException.class, e -> assertThat(e.category()).isEqualTo(Category.TOO_LARGE));
  }

  @Test
  void noDamageMakesAnythingButAFeedOrACategory() {
    byte[] feed =
        """
        <?xml version="1.0" encoding="utf-8"?><!DOCTYPE rss [<!ENTITY a "b">]>
        <rss version="2.0"><channel><title>T &a; ü</title><item><title>I</title>
        <pubDate>Thu, 16 Oct 2014 09:30:00 +0900</pubDate><link>https://press.example/1</link>
        <description><![CDATA[<p>Text</p>]]></description></item></channel></rss>
        """
            .getBytes(UTF_8);
    Random random = new Random(11);
    for (int i = 0; i < 1_000; i++) {
      byte[] damaged = feed.clone();
      for (int j = 0; j < 1 + i % 12; j++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      try {
        assertThat(parser.parse(damaged, null, "https://press.example/")).isNotNull();
      } catch (UnreadableException e) {
        assertThat(e.category()).isEqualTo(Category.NOT_A_FEED);
      }
    }
  }

  private void assertRefused(String text, String message) {
    assertThatThrownBy(() -> parse(text))
        .isInstanceOfSatisfying(
            UnreadableException.class, e -> assertThat(e.category()).isEqualTo(Category.NOT_A_FEED))
        .hasMessageContaining(message);
  }

  private Feed parse(String text) throws UnreadableException {
    return parser.parse(text.getBytes(UTF_8), null, "https://press.example/");
  }
}
