package org.rapporteur.enrich.development;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.contract.Stage;
import org.rapporteur.contract.enriched.DevelopmentObject;
import org.rapporteur.enrich.development.scene.EventDate;
import org.rapporteur.enrich.development.scene.Finding;
import org.rapporteur.enrich.text.Sentence;

class AgesTest {

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource({
    "A/RES/69/188, 2014-12-18, true",
    "A/RES/69/188, 2014-03, false",
    "A/RES/77/292, 2023-06-30, true",
    "A/RES/1514(XV), 1960-12-14, true",
    "A/RES/1514(XV), 2019-10-25, false",
    "S/RES/1718 (2006), 2006-10-14, true",
    "S/RES/1718 (2006), 2007-10-14, false",
    "A/HRC/RES/25/25, 2014-03-28, true",
    "A/HRC/RES/5/12, 2022-03-02, false",
    "A/C.3/69/L.28, 2014, true",
    "GC(64)/RES/15, 2020-09-24, true"
  })
  void knowsWhenASessionWas(String symbol, String date, boolean fits) {
    assertThat(Ages.fit(adopted(symbol), day(date))).isEqualTo(fits);
  }

  private static Finding adopted(String symbol) {
    @Nullable EventDate none = null;
    return new Finding(
        Stage.ADOPTED,
        List.of(),
        DevelopmentObject.reference(symbol),
        none,
        null,
        new Sentence(0, 1, 0, 1, 0),
        0,
        "test",
        1);
  }

  private static EventDate day(String date) {
    EventDate day = EventDate.of(date);
    assertThat(day).isNotNull();
    return day;
  }
}
