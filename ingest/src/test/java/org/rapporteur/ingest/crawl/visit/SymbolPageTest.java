package org.rapporteur.ingest.crawl.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.contract.address.CanonicalUrl;
import org.rapporteur.contract.crawl.PageState;
import org.rapporteur.ingest.source.Discovery;
import org.rapporteur.ingest.source.Source;

class SymbolPageTest {

  @ParameterizedTest
  @CsvSource({
    "https://un.example/en/{symbol}, A/C.3/81/L.27",
    "https://un.example/en/{symbol}, A/C.3/81/L.27/Rev.1",
    "http://un.example/find?s={symbol}&lang=en, A/C.3/81/L.9",
    "http://un.example/find?s={symbol}&lang=en, A/C.3/81/L.9/Add.1",
  })
  void aPageHasItsSymbolWhereverItsResolverLed(String resolver, String symbol) {
    Discovery.Symbols series = new Discovery.Symbols("A/C.3/81/L.*", resolver, 1);
    String address = series.address(symbol);
    PageState page =
        PageState.discovered(CanonicalUrl.of(address).orElseThrow(), "drafts", address, null);
    SymbolPage expected = new SymbolPage(symbol, address, true);

    assertThat(SymbolPage.of(source(series), page)).contains(expected);
    PageState elsewhere =
        page.redirectedTo("https://store.example/f8d1", "https://store.example/f8d1");
    assertThat(SymbolPage.of(source(series), elsewhere)).contains(expected);
  }

  @Test
  void otherPagesHaveNone() {
    Source source =
        source(new Discovery.Symbols("A/RES/81/*", "https://un.example/en/{symbol}", 1));

    for (String url :
        List.of(
            "https://un.example/en/A/RES/80/1",
            "https://un.example/en/A/RES/81/*",
            "https://un.example/en/A/RES/81/about")) {
      assertThat(SymbolPage.of(source, PageState.discovered(url, "drafts", null, null))).isEmpty();
    }
  }

  private static Source source(Discovery.Symbols series) {
    return Source.of("drafts", "Drafts", List.of(series));
  }
}
