package org.rapporteur.ingest.extract.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SolarHijriTest {

  @ParameterizedTest
  @CsvSource({
    "1370, 1, 1, 1991-03-21",
    "1375, 1, 1, 1996-03-20",
    "1376, 1, 1, 1997-03-21",
    "1399, 12, 30, 2021-03-20",
    "1400, 1, 1, 2021-03-21",
    "1403, 6, 31, 2024-09-21",
    "1403, 8, 14, 2024-11-04",
    "1404, 1, 1, 2025-03-21",
    "1408, 1, 1, 2029-03-20"
  })
  void agreesWithTheAlmanac(int year, int month, int day, LocalDate expected) {
    assertThat(SolarHijri.day(year, month, day)).isEqualTo(expected);
  }

  @Test
  void hasNoThirtyFirstInItsSecondHalf() {
    assertThatThrownBy(() -> SolarHijri.day(1403, 8, 31)).isInstanceOf(DateTimeException.class);
  }

  @Test
  void leavesMedievalYearsAlone() {
    assertThat(SolarHijri.isYear(1403)).isTrue();
    assertThat(SolarHijri.isYear(1215)).isFalse();
    assertThat(SolarHijri.isYear(1453)).isFalse();
  }
}
