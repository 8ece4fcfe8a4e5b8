package org.rapporteur.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.contract.document.DocumentKind;

class PressKindsTest {

  private static final String TEXT =
      "<p>Nobody had expected the smaller delegation to bring its own draft, least of all them.</p>";

  @ParameterizedTest
  @CsvSource({
    "https://courier.example/2014/11/drafts, article, true, NEWS",
    "https://courier.example/noticias/borradores, website, true, NEWS",
    "https://courier.example/about, website, false, OTHER",
    "https://courier.example/about, article, false, OTHER",
    "https://courier.example/watch, video.other, true, OTHER",
    "https://riverside.wordpress.com/2014/11/drafts, article, true, BLOG",
    "https://wordpress.company.example/2014/11/drafts, article, true, NEWS",
  })
  void goesByTypeAddressAndDate(String url, String type, boolean dated, DocumentKind kind) {
    String date = dated ? "<meta name=\"date\" content=\"2014-11-04\">" : "";
    assertThat(kind(url, "<meta property=\"og:type\" content=\"" + type + "\">" + date, TEXT))
        .isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({"NewsArticle, NEWS", "BlogPosting, BLOG", "Report, REPORT", "Product, OTHER"})
  void goesByMicrodata(String type, DocumentKind kind) {
    String item = "<div itemscope itemtype=\"https://schema.org/" + type + "\">" + TEXT + "</div>";
    assertThat(kind("https://courier.example/a", "", item)).isEqualTo(kind);
  }

  private static DocumentKind kind(String url, String head, String body) {
    String html = "<html><head>" + head + "</head><body>" + body + "</body></html>";
    return new PageExtractor().extract(Jsoup.parse(html), url, Hints.NONE).kind();
  }
}
