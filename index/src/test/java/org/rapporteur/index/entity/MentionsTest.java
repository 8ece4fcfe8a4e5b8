package org.rapporteur.index.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.index.entity.MentionsOverTime.Interval;

class MentionsTest {

  @ParameterizedTest
  @CsvSource({
    "2014-10-01, 2014-10-01, DAY",
    "2014-10-01, 2014-12-31, DAY",
    "2014-10-01, 2015-01-01, MONTH",
    "2000-01-01, 2019-12-31, MONTH",
    "2000-01-01, 2020-01-01, YEAR"
  })
  void thePeriodsAreAsLongAsTheWholeAsksFor(LocalDate first, LocalDate last, Interval interval) {
    assertThat(Mentions.interval(first, last)).isEqualTo(interval);
  }
}
