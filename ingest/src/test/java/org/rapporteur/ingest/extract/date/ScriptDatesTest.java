package org.rapporteur.ingest.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"publishedAt\": \"2015-03-04T05:06:07Z\"} | 2015-03-04T05:06:07Z",
        "{\"publishedAt\":\"2015-03-04\"} | 2015-03-04",
        "page.publication_date = '2015-03-04 05:06'; | 2015-03-04T05:06",
        "{\"created_at\":\"2015-03-04\",\"date_published\":\"2015-03-05\"} | 2015-03-05",
        "{\"pubDate\":1425427200} | 2015-03-04",
      })
  void readTheValueOfAKeyOfPublication(String script, String date) {
    assertThat(Objects.requireNonNull(ScriptDates.first(List.of("{}", script))).iso())
        .isEqualTo(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"modified\":\"2015-03-04\"}",
        "{\"publisher\":\"The House\",\"modified\":\"2015-03-04\"}",
        "{\"published\":true}",
        "publish(2015)",
        "{\"published",
        ""
      })
  void leaveOtherDates(String script) {
    assertThat(ScriptDates.first(List.of(script))).isNull();
  }
}
