package org.rapporteur.portal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

  private final Links links = new Links();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "//evil.example",
        "https:evil",
        "java\nscript:x",
        " https://a.example/"
      })
  void onlyTheWebIsLinkedTo(String url) {
    assertThat(links.web(url)).isNull();
  }

  @Test
  void theWebIsLinkedTo() {
    assertThat(links.web("HTTPS://a.example/é?q=1")).isEqualTo("HTTPS://a.example/%C3%A9?q=1");
    assertThat(links.web(null)).isNull();
  }

  @Test
  void aSymbolKeepsItsSlashes() {
    assertThat(links.reference("A/C.3/69/L.28/Rev.1")).isEqualTo("/references/A/C.3/69/L.28/Rev.1");
    assertThat(links.reference("S/RES/1718 (2006)")).isEqualTo("/references/S/RES/1718%20(2006)");
  }

  @Test
  void aSentenceIsFoundInTheArchivedCopyByItsEnds() {
    assertThat(links.inSnapshot("id", "The so-called draft, they said, was not put to a vote."))
        .isEqualTo(
            "/api/documents/id/snapshot#:~:text=The%20so%2Dcalled%20draft%2C%20they"
                + ",put%20to%20a%20vote.");
    assertThat(links.inSnapshot("id", "Short one.")).endsWith("#:~:text=Short%20one.");
  }
}
