package org.rapporteur.ingest.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2015-03-04 | 2015-03-04",
        "2015-03-04T05:06:07Z | 2015-03-04T05:06:07Z",
        "2015-03-04T05:06:07.089+09:00 | 2015-03-04T05:06:07+09:00",
        "2015-03-04T05:06:00-0500 | 2015-03-04T05:06-05:00",
        "2015-03-04 00:00:00 | 2015-03-04",
        "20150304 | 2015-03-04",
        "1425427200 | 2015-03-04",
        "Wed, 04 Mar 2015 05:06:07 GMT | 2015-03-04T05:06:07Z",
        "March 4th, 2015 at 5:06 p.m. EST | 2015-03-04T17:06-05:00",
        "4 March 2015 | 2015-03-04",
        "4. März 2015, 05:06 Uhr | 2015-03-04T05:06",
        "04.03.15 | 2015-03-04",
        "31/12/2015 | 2015-12-31",
        "le 4 mars 2015 à 17h06 | 2015-03-04T17:06",
        "4 de marzo de 2015 | 2015-03-04",
        "4 марта 2015, 05:06 | 2015-03-04T05:06",
        "4 березня 2015 | 2015-03-04",
        "4 مارس 2015 | 2015-03-04",
        "٤ مارس ٢٠١٥ | 2015-03-04",
        "2015년 3월 4일 05:06 | 2015-03-04T05:06",
        "2015년 3월 4일 오후 5:06 | 2015-03-04T17:06",
        "2015年3月4日 | 2015-03-04",
        "2015. 3. 4. 05:06 | 2015-03-04T05:06",
        "4 Mart 2015 | 2015-03-04",
        "4 marca 2015 | 2015-03-04",
        "Wed Mar 04 05:06:07 CET 2015 | 2015-03-04T05:06:07+01:00",
        "15:21 March 4, 2015 | 2015-03-04T15:21",
        "نشر: 14:35-4 مارس 2015 م ـ 13 جمادى الأولى 1436 هـ | 2015-03-04T14:35",
        "Thứ tư, 4/3/2015, 15:40 (GMT+7) | 2015-03-04T15:40+07:00",
        "4 марта 2015, 19:02 (МСК) | 2015-03-04T19:02+03:00",
        "4 March 2015, 7:02 p.m. (UTC+3) | 2015-03-04T19:02+03:00",
        "4 March 2015, 19:02 - 22 | 2015-03-04T19:02",
        "Rabu, 4 Mar 2015 19:02 WIB | 2015-03-04T19:02+07:00",
        "4 มี.ค. 2558 17:32 น. | 2015-03-04T17:32",
        "4 มีนาคม พ.ศ. 2558 | 2015-03-04",
        "04/03/2558 | 2015-03-04",
        "४ मार्च २०१५ | 2015-03-04",
        "4 জানুয়ারি 2015 | 2015-01-04",
        "الأربعاء 13 جمادى الأولى 1436 هـ | 2015-03-04",
        "13/5/1436هـ | 2015-03-04",
        "الأربعاء 14 جمادى الأولى 1436 - 4 مارس 2015 | 2015-03-04",
        "13 جمادي الأولي 1436 هـ | 2015-03-04",
        "2 تير 1399 - 12:09:08 ب.ظ | 2020-06-22T12:09:08",
        "4/3/2015 02:35 م | 2015-03-04T14:35",
        "Juche104.3.4. | 2015-03-04",
      })
  void readsWhatPeopleAndProgramsWrite(String text, String date) {
    assertThat(Objects.requireNonNull(WrittenDate.first(text)).iso()).isEqualTo(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A/C.3/69/L.28",
        "68/100",
        "31 February 2015",
        "2015",
        "March 2015",
        "5:06",
        "12345678901",
        "29.5.1453",
        "13/5/1436",
        ""
      })
  void leavesWhatIsNoDay(String text) {
    assertThat(WrittenDate.first(text)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"true, 2015-04-05", "false, 2015-05-04"})
  void takesTheOrderOfDayAndMonthFromTheCaller(boolean monthFirst, String date) {
    assertThat(Objects.requireNonNull(WrittenDate.first("4/5/2015", 0, monthFirst)).iso())
        .isEqualTo(date);
  }

  @Test
  void readsTheDayFirstWhereDotsPart() {
    assertThat(Objects.requireNonNull(WrittenDate.first("04.05.15", 0, true)).iso())
        .isEqualTo("2015-05-04");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2. - 4. March 2015 | true",
        "4 March 2015, 10:00 - 11:30 | true",
        "4 March 2015 – 6 March 2015 | true",
        "10:30 - 4 March 2015 | false",
        "4 March 2015 - 5 comments | false",
        "4 March 2015 - 04.03.2015 | false",
        "4 March 2015 | false",
      })
  void knowsTheEndsOfASpan(String text, boolean span) {
    assertThat(Objects.requireNonNull(WrittenDate.first(text)).isPartOfSpan(text)).isEqualTo(span);
  }
}
