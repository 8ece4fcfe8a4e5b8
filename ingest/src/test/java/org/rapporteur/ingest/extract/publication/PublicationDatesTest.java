package org.rapporteur.ingest.extract.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.contract.document.DateEvidence;
import org.rapporteur.ingest.extract.date.Dated;

class PublicationDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Vienna, 3 March 2015 | 2015-03-03",
        "Published : Mar. 3, 2015 - 07:45 | 2015-03-03T07:45",
        "Veröffentlicht am 3. März 2015, 7.45 Uhr | 2015-03-03T07:45",
        "입력 2015년 3월 3일 07:45 | 2015-03-03T07:45",
        "Genève, le 3 mars 2015 | 2015-03-03",
      })
  void takesTheDateThatATextGivesItself(String line, String date) {
    assertThat(PublicationDates.inText("A Heading\n\n" + line + "\n\nSome words follow here."))
        .contains(new Dated(date, DateEvidence.TEXT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The committee met on 3 March 2015 and adjourned.",
        "On 3 March 2015",
        "Updated: 3 March 2015",
      })
  void leavesTheDatesThatATextSpeaksOf(String line) {
    assertThat(PublicationDates.inText("A Heading\n\n" + line + "\n\nSome words.")).isEmpty();
  }

  @Test
  void hasNoDateForAnEmptyText() {
    assertThat(PublicationDates.inText("")).isEmpty();
  }
}
