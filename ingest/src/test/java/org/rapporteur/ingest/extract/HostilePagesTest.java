package org.rapporteur.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages made to break or stall a reader are read in time, and what text they have is found. */
class HostilePagesTest {

  /** Far above what any of them takes; only a reader that is not linear comes near. */
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private static final String TEXT =
      "<p>The committee heard both sides, at some length, and then put off its decision again.</p>";

  private static final Map<String, String> PAGES =
      Map.ofEntries(
          Map.entry("nested blocks", "<div>".repeat(100_000) + TEXT),
          Map.entry("nested furniture", "<div class='related teaser'>".repeat(100_000) + TEXT),
          Map.entry("nested inline", "<b>".repeat(100_000) + TEXT),
          Map.entry("nested lists", "<ul><li>".repeat(50_000) + TEXT),
          Map.entry("nested tables", "<table><tr><td>".repeat(10_000) + TEXT),
          Map.entry("long list", "<ol>" + "<li>one, and</li>".repeat(100_000) + "</ol>" + TEXT),
          Map.entry("bylines", "<a rel=author>By Jo Roe</a> ".repeat(50_000) + TEXT),
          Map.entry("dates", "<time class=date>no date</time> ".repeat(50_000) + TEXT),
          Map.entry("headings", "<h1>A heading like any other</h1>".repeat(50_000) + TEXT),
          Map.entry("wide attributes", "<p class='" + "a-b ".repeat(500_000) + "'>x</p>" + TEXT),
          Map.entry("numbers", "<p>" + "13 Oct ".repeat(200_000) + "</p>" + TEXT),
          Map.entry("breaks", "x<br>".repeat(200_000) + TEXT),
          Map.entry("deep JSON", ld("[".repeat(200_000)) + TEXT),
          Map.entry("many JSON", ld("{\"@type\":\"NewsArticle\"}").repeat(20_000) + TEXT),
          Map.entry("references", ld(references()) + TEXT),
          Map.entry(
              "broken markup", "<<p <a href=<b>>&#x;&#99999999;</ <!-- " + TEXT + " -->" + TEXT),
          Map.entry("zeros", "\0<p>\0\0</p>".repeat(10_000) + TEXT),
          Map.entry("nothing", ""));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nested blocks",
        "nested furniture",
        "nested inline",
        "nested lists",
        "nested tables",
        "long list",
        "bylines",
        "dates",
        "headings",
        "wide attributes",
        "numbers",
        "breaks",
        "deep JSON",
        "many JSON",
        "references",
        "broken markup",
        "zeros",
        "nothing"
      })
  void areRead(String name) {
    byte[] page = PAGES.getOrDefault(name, "").getBytes(StandardCharsets.UTF_8);

    ExtractedPage extracted =
        Assertions.assertTimeoutPreemptively(
            LIMIT,
            () -> new PageExtractor().extract(page, null, "https://www.example.org/", Hints.NONE));

    assertThat(extracted.text()).doesNotContain("\0");
    if (page.length > 0) {
      assertThat(extracted.text()).contains("put off its decision again");
    }
  }

  private static String ld(String json) {
    return "<script type='application/ld+json'>" + json + "</script>";
  }

  private static String references() {
    return "{\"@type\":\"NewsArticle\",\"author\":[" + "{\"@id\":\"x\"},".repeat(5_000) + "{}]}";
  }
}
