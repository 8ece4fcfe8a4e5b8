package org.rapporteur.index.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.contract.document.DocumentKind;
import org.rapporteur.index.Documents;

class SymbolTest {

  @ParameterizedTest
  @CsvSource({
    "A/C.3/69/L.28/Rev.2, A/C.3/69/L.28, A/C.3/69/L.28/Rev.1, 69",
    "A/C.3/69/L.28/Rev.1, A/C.3/69/L.28, A/C.3/69/L.28, 69",
    "A/75/L.14/Rev.1/Add.1, A/75/L.14, A/75/L.14/Rev.1, 75",
    "A/RES/ES-11/1, A/RES/ES-11/1, , ES-11",
    "A/HRC/25/L.17, A/HRC/25/L.17, , 25",
    "S/RES/1718 (2006), S/RES/1718 (2006), , 2006",
    "E/2020/L.3, E/2020/L.3, , 2020",
  })
  void saysByItsForm(String symbol, String original, String before, String session) {
    assertThat(new Symbol(symbol).original()).isEqualTo(original);
    assertThat(new Symbol(symbol).before().orElse(null)).isEqualTo(before);
    assertThat(new Symbol(symbol).session()).hasValue(session);
  }

  @Test
  void sessionsAndYearsAreOneWhereTheyTouch() {
    Symbol resolution = new Symbol("A/RES/77/128");
    assertThat(resolution.isOfSessionOf(new Symbol("A/C.3/77/L.1"))).isTrue();
    assertThat(resolution.isOfSessionOf(new Symbol("A/AC.109/2022/L.4"))).isTrue();
    assertThat(resolution.isOfSessionOf(new Symbol("A/AC.109/2021/L.4"))).isFalse();
    assertThat(resolution.isOfSessionOf(new Symbol("A/HRC/77/L.1"))).isFalse();
  }

  @Test
  void aTextBearsTheSymbolAtItsHeadAndTheNewsBearsNone() {
    Documents text = Documents.named("a").text("United Nations A/69/548\n\nReport").symbols();
    assertThat(OwnSymbol.of(text.kind(DocumentKind.REPORT).made())).hasValue("A/69/548");
    assertThat(OwnSymbol.of(text.kind(DocumentKind.NEWS).made())).isEmpty();
    Documents other = Documents.named("b").text("On draft A/69/L.5 they differ.").symbols();
    assertThat(OwnSymbol.of(other.kind(DocumentKind.OTHER).made())).isEmpty();
  }
}
