package org.rapporteur.ingest.extract.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.ingest.extract.Hints;
import org.rapporteur.ingest.extract.PageExtractor;

/** Short pages that tell no date of their own, and others' dates around their text. */
class DatelessPagesTest {

  private static final String TEXT =
      "<p>The delegation spoke about the draft on harbours at length, and nobody interrupted it."
          + " Several members asked for more time.</p><p>It was not clear how many would abstain,"
          + " and the corridors were full of guesses all day long.</p>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<aside class=related><h2>Related</h2><ul><li><a href=/a>Another story of lamps</a> <span"
            + " class=date>12 March 2015</span></ul></aside>",
        "<footer>Copyright 2015. Last modified 12 March 2015</footer>",
        "<footer><p>12 March 2015</p></footer>",
        "<footer><p>The Example, registered 12 March 2015</p></footer>",
        "<div class=comments><h3>1 comment</h3><div class=comment><b>Jo</b> <span class=date>12"
            + " March 2015 at 10:30</span><p>I do not believe it.</p></div></div>",
        "<div class=newsletter>Newsletter of 12 March 2015 <a href=/n>read it</a></div>",
        "<div class=cookie-banner>We changed our policy on 12 March 2015.</div>",
        "<div class=advertisement>Offer until 12 March 2015</div>",
        "<div id=masthead><span class=date>Sunday, 22 March 2015</span></div>",
        "<p>Retrieved 12 March 2015</p>",
        "<p>Last updated: 12 March 2015</p>",
        "<figure><img src=x><figcaption>Photo: Jo Roe, 12 March 2015</figcaption></figure>",
        "<script>var page = {publishDate: '2015-01-01'};</script>",
      })
  void haveNone(String part) {
    assertThat(
            published(
                "<main><article><h1>Harbours and lamps</h1>" + TEXT + "</article></main>" + part,
                ""))
        .isNull();
  }

  @Test
  void havingOneOfTheirOwnTheyKeepIt() {
    String footer = "<footer class='entry-footer'>Posted on 12 March 2015</footer>";
    assertThat(published("<article><h1>Harbours and lamps</h1>" + TEXT + footer + "</article>", ""))
        .isEqualTo("2015-03-12");
  }

  @Test
  void theNumberOfAnArticleMayBeginWithItsDayAndThatOfAnArchiveWithTheFetch() {
    String page = "<article><h1>Harbours and lamps</h1>" + TEXT + "</article>";

    assertThat(published(page, "view/AEN20150312004500315")).isEqualTo("2015-03-12");
    assertThat(published(page, "view.php?ud=20150312000123")).isEqualTo("2015-03-12");
    assertThat(published(page, "radio/201503121079127690-lamps/")).isEqualTo("2015-03-12");
    assertThat(published(page, "a/157401545123456")).isNull();
    assertThat(published(page, "a/209913120045003")).isNull();
    assertThat(published(page, "web/20150312194448/www.example.com/lamps")).isNull();
  }

  private static @Nullable String published(String body, String path) {
    String html =
        "<!DOCTYPE html><html lang=en><head><title>Harbours | The Example</title></head><body>"
            + "<header><nav><a href=/>Front</a> <a href=/world>World</a></nav></header>"
            + body
            + "</body></html>";
    return new PageExtractor()
        .extract(
            html.getBytes(StandardCharsets.UTF_8),
            null,
            "https://news.example.org/" + path,
            Hints.NONE)
        .published();
  }
}
