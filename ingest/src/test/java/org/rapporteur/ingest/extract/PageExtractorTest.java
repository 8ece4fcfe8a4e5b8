package org.rapporteur.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.contract.document.DateEvidence;
import org.rapporteur.contract.document.DocumentKind;

class PageExtractorTest {

  private static final String URL = "https://www.example.org/news/item";
  private static final String SENTENCE =
      "The committee heard both sides, at some length, and then put off its decision again.";

  @Test
  void followsTheSelectorsThatItIsGiven() {
    Hints hints = new Hints(".t", ".b", ".d", ".a", null, LocalDate.MAX);

    ExtractedPage page =
        extract(
            "<h1>Not this</h1><p class=t>The title</p><p class=d>3 March 2015</p>"
                + "<p class=a>By Jo Roe and Kim Doe</p><div class=b><p>Short text.</p></div><p>"
                + SENTENCE.repeat(4),
            hints);

    assertThat(page.title()).isEqualTo("The title");
    assertThat(page.published()).isEqualTo("2015-03-03");
    assertThat(page.authors()).containsExactly("Jo Roe", "Kim Doe");
    assertThat(page.text()).isEqualTo("Short text.");
  }

  @Test
  void takesSelectorsThatAreMalformedAsAbsent() {
    Hints hints = new Hints("[", "((", ":no-such(", "!!", null, LocalDate.MAX);
    ExtractedPage page = extract("<p>" + SENTENCE, hints);

    assertThat(page.text()).isEqualTo(SENTENCE);
  }

  @Test
  void believesAGivenDateBeforeAllOther() {
    ExtractedPage page =
        extract(
            "<meta property='article:published_time' content='2015-03-03'><p>" + SENTENCE,
            Hints.published("2014-10-16"));

    assertThat(page.published()).isEqualTo("2014-10-16");
    assertThat(page.publishedFrom()).isEqualTo(DateEvidence.GIVEN);
  }

  @Test
  void neverTakesAModificationForAPublication() {
    ExtractedPage page =
        extract(
            "<meta property='article:modified_time' content='2015-03-03'><h1>The title of it</h1>"
                + "<p class=date>Updated: 4 March 2015</p><time class=updated datetime=2015-03-05>"
                + "5 March</time><p>"
                + SENTENCE,
            Hints.NONE);

    assertThat(page.published()).isNull();
    assertThat(page.publishedFrom()).isNull();
  }

  @Test
  void prefersTheDayInTheAddressWhereUtcIsOneOff() {
    ExtractedPage page =
        new PageExtractor()
            .extract(
                Jsoup.parse(
                    "<meta property='article:published_time' content='2015-03-04T02:10:00Z'>"
                        + "<h1>The title of it</h1><p>March 3, 2015</p><p>"
                        + SENTENCE),
                "https://www.example.org/2015/03/03/item",
                Hints.NONE);

    assertThat(page.published()).startsWith("2015-03-03");
  }

  @Test
  void seesLettersStatementsAndReleases() {
    assertThat(extract("<h1>Open letter to all members</h1>", Hints.NONE).kind())
        .isEqualTo(DocumentKind.LETTER);
    assertThat(extract("<h1>Statement by the spokesperson</h1>", Hints.NONE).kind())
        .isEqualTo(DocumentKind.STATEMENT);
    assertThat(
            new PageExtractor()
                .extract(Jsoup.parse("<p>x"), "https://example.org/press-releases/1", Hints.NONE)
                .kind())
        .isEqualTo(DocumentKind.PRESS_RELEASE);
  }

  @Test
  void doesNotModifyThePage() {
    var page = Jsoup.parse("<h1>The title of it</h1><aside>x</aside><p>" + SENTENCE);
    String before = page.outerHtml();

    new PageExtractor().extract(page, URL, Hints.NONE);

    assertThat(page.outerHtml()).isEqualTo(before);
  }

  private static ExtractedPage extract(String html, @Nullable Hints hints) {
    return new PageExtractor().extract(Jsoup.parse(html), URL, hints == null ? Hints.NONE : hints);
  }
}
