package org.rapporteur.ingest.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This entry was posted on Wednesday, March 4th, 2015 at 7:45 and is filed under Talks.",
        "Dieser Beitrag wurde am Mittwoch, 4. März 2015 um 7:45 veröffentlicht.",
        "The talks of 3 March 2015 were long. Published 4 March 2015 by the desk.",
      })
  void findTheDateThatASentenceTellsAsThatOfPublication(String text) {
    assertThat(Objects.requireNonNull(Labels.published(text, false)).day())
        .hasToString("2015-03-04");
  }

  @Test
  void findNoneInASentenceAboutOtherThings() {
    assertThat(Labels.published("The talks of 4 March 2015 were long.", false)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Joined: 4 March 2015", "Updated 4 March 2015", "Mitglied seit 4.3.2015"})
  void knowDatesOfOtherThings(String text) {
    assertThat(Labels.isOfOther(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "4 March 2015", "Published 4 March 2015, updated 5 March 2015"})
  void leaveTheRest(String text) {
    assertThat(Labels.isOfOther(text)).isFalse();
  }
}
