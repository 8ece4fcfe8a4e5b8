package org.rapporteur.ingest.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClocksTest {

  @ParameterizedTest
  @CsvSource({
    "https://news.example.de/a, de, 2015-03-04T23:30, 1, true",
    "https://news.example.de/a, de, 2015-03-04T20:30, 1, false",
    "https://news.example.de/a, de, 2015-03-04T04:30, -1, false",
    "https://news.example.com/a, ko-KR, 2015-03-04T15:30, 1, true",
    "https://news.example.com/a, en, 2015-03-04T04:30, -1, true",
    "https://news.example.com/a, en, 2015-03-04T18:30, 1, true",
    "not an address, , 2015-03-04T04:30, -1, true",
  })
  void tellWhetherItMayHaveBeenAnotherDay(
      String url, String language, LocalDateTime utc, int days, boolean possible) {
    assertThat(Clocks.of(url, language).mayShow(utc, days)).isEqualTo(possible);
  }
}
