package org.rapporteur.portal.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.archive.ArchivedResponse;
import org.rapporteur.archive.Payload;

class InertPageTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>x</script>",
        "<svg onload=x><script>x</script></svg>",
        "<a href='javascript:x'>a</a>",
        "<a href=' java&#9;script:x'>a</a>",
        "<iframe srcdoc='<script>x</script>'></iframe>",
        "<object data=x></object><embed src=x>",
        "<base href='https://evil.example/'>",
        "<meta http-equiv=refresh content='0;url=https://evil.example/'>",
        "<link rel=stylesheet href='https://evil.example/x.css'>",
        "<style>@import 'https://evil.example/'</style>",
        "<form action=x><button formaction=x>b</button></form>",
        "<p style='background:url(https://evil.example/)' onclick=x>p</p>",
        "<math><mtext><table><mglyph><style><img src=x onerror=x>",
        "<noscript><p title='</noscript><img src=x onerror=x>'>"
      })
  void nothingActsOrLoads(String html) {
    Document page = Jsoup.parse(inert("<p>words</p>" + html));
    assertThat(page.text()).contains("words", "Archived copy of https://a.example/");
    assertThat(
            page.select("script, iframe, object, embed, base, link, form, img, svg, math, button"))
        .isEmpty();
    assertThat(page.select("meta[http-equiv]")).isEmpty();
    assertThat(page.select("style")).hasSize(1);
    assertThat(page.getAllElements()).noneMatch(InertPageTest::acts);
  }

  @Test
  void ofMoreMarkupThanAPageHasTheBeginningIsShown() {
    Document page = Jsoup.parse(inert("<p>words" + "<p>x".repeat(1_000_000) + "<p>end"));

    assertThat(page.select("p").size()).isBetween(90_000, 110_000);
    assertThat(page.text()).contains("words", "too large to show").doesNotContain("end");
  }

  private static boolean acts(Element element) {
    return element.attributes().asList().stream()
        .anyMatch(attribute ->
            attribute.getKey().startsWith("on")
                || attribute.getKey().equals("style")
                || attribute.getValue().strip().startsWith("java"));
  }

  private static String inert(String html) {
    return InertPage.of(
        new ArchivedResponse(
            "https://a.example/",
            Instant.EPOCH,
            200,
            Map.of(),
            Payload.of(html.getBytes(StandardCharsets.UTF_8))),
        null);
  }
}
