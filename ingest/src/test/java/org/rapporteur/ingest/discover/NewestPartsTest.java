package org.rapporteur.ingest.discover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewestPartsTest {

  @ParameterizedTest
  @CsvSource({
    // the highest number, though it is written first or last
    "a1 a2 a9 a10, a10 a9 a2 a1",
    "a3 a2 a1, a3 a2 a1",
    // days and months, with leading zeros
    "a-2025-12 a-2026-02 a-2026-11 a-2026-01, a-2026-11 a-2026-02 a-2026-01 a-2025-12",
    "a08 a9 a010, a010 a9 a08",
    // the newest of each series before the second of any
    "a1 a2 b1 b2, b2 a2 b1 a1",
    "post post2 post3 page, page post post3 post2",
    // names without numbers, from both ends
    "news world sport old, old news sport world",
  })
  void theLikeliestGoFirst(String parts, String expected) {
    assertThat(NewestParts.first(List.of(parts.split(" ")))).containsExactly(expected.split(" "));
  }
}
