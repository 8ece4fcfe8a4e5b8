package org.rapporteur.ingest.feed.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReadingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2014                            | 2014",
        "2014-10                         | 2014-10",
        "2014-10-16                      | 2014-10-16",
        "20141016                        | 2014-10-16",
        "2014/10/16 09:30:05             | 2014-10-16T09:30:05",
        "2014-289                        | 2014-10-16",
        "2014-10-16T09:30:00+09:00       | 2014-10-16T09:30+09:00",
        "2014-10-16T09:30Z               | 2014-10-16T09:30Z",
        "2014-10-16 09:30:00.123         | 2014-10-16T09:30",
        "2014-10-16T24:00:00Z            | 2014-10-17T00:00Z",
        "Thu, 16 Oct 2014 09:30:05 GMT   | 2014-10-16T09:30:05Z",
        "Thu, 16 Oct 2014 09:30 +0900    | 2014-10-16T09:30+09:00",
        "Thu, 16 Oct 14 09:30:05 EST     | 2014-10-16T09:30:05-05:00",
        "16 Oct 2014                     | 2014-10-16",
        "Thu Oct 16 09:30:05 2014        | 2014-10-16T09:30:05",
        "October 16, 2014 9:30 pm KST    | 2014-10-16T21:30+09:00",
        "16-Oct-2014 09:30:05            | 2014-10-16T09:30:05",
        "jeu., 16 octobre 2014 09:30:05 +0200 | 2014-10-16T09:30:05+02:00",
        "2014년 10월 16일 오후 1:31:15      | 2014-10-16T13:31:15+09:00",
        "2014. 10. 16                    | 2014-10-16"
      })
  void asPreciseAsWritten(String written, String value) {
    assertThat(DateReading.read(written).map(Object::toString)).contains(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "yesterday", "2014-13-01", "31 Jun 2014", "10/11/2014", "Oct", "1 2 3"})
  void whatIsNoDateIsNone(String written) {
    assertThat(DateReading.read(written)).isEmpty();
  }
}
