package org.rapporteur.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

  private static final Instant NOW = Instant.parse("2014-10-15T12:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "120, PT2M",
    "' 5 ', PT5S",
    "999999999, PT24H",
    "99999999999999999999, PT24H",
    "'Wed, 15 Oct 2014 12:01:00 GMT', PT1M",
    "'Wednesday, 15-Oct-14 12:01:00 GMT', PT1M",
    "'Wed, 15 Oct 2014 11:00:00 GMT', PT0S",
    "'Thu, 15 Oct 2015 11:00:00 GMT', PT24H",
  })
  void secondsOrADate(String value, Duration wait) {
    assertThat(RetryAfter.parse(value, NOW)).contains(wait);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "-5", "1e9"})
  void anythingElseSaysNothing(String value) {
    assertThat(RetryAfter.parse(value, NOW)).isEmpty();
  }
}
