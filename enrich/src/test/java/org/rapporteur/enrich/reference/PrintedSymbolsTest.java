package org.rapporteur.enrich.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.enrich.reference.symbol.Reading;

class PrintedSymbolsTest {

  @Test
  void symbolsAreFoundAndNumbersOfProseAreNot() {
    String text = "By resolution 66/157 it took note of A/HRC/25/63 and of S/2014/276.";

    assertThat(PrintedSymbols.in(text))
        .extracting(found -> text.substring(found.start(), found.end()))
        .containsExactly("A/HRC/25/63", "S/2014/276");
  }

  @Test
  void slipsAreMended() {
    assertThat(PrintedSymbols.in("see A/RES69/188."))
        .singleElement()
        .matches(Reading::mended)
        .hasToString("Reading[symbol=A/RES/69/188, start=4, end=15, mended=true]");
  }

  @Test
  void wideLettersCountAsUsualOnes() {
    assertThat(PrintedSymbols.in("文件Ａ／７８／４８１。"))
        .extracting(found -> found.symbol().canonical())
        .containsExactly("A/78/481");
  }

  @Test
  void everySymbolOfARangeIsGiven() {
    assertThat(PrintedSymbols.in("S/2014/276 to 279"))
        .extracting(found -> found.symbol().canonical())
        .containsExactly("S/2014/276", "S/2014/277", "S/2014/278", "S/2014/279");
  }
}
