package org.rapporteur.contract.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuerySyntaxTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "rival draft | rival draft",
        "\"rival draft\"~3 -text:old | \"rival draft\"~3 -text:old",
        "entity:state:PRK | entity:\"state:PRK\"",
        "entity:\"state:PRK\" | entity:\"state:PRK\"",
        "state:PRK | entity:\"state:PRK\"",
        "un-body:third-committee AND vote | entity:\"un-body:third-committee\" AND vote",
        "Reference:A/RES/66/157 | reference:\"A/RES/66/157\"",
        "reference:A/C.3/69/* | reference:A\\/C.3\\/69\\/*",
        "A/RES/66/157 | (reference:\"A/RES/66/157\" OR \"A/RES/66/157\")",
        "reference:(A/1 OR A/2) | reference:((reference:\"A/1\" OR \"A/1\") OR (reference:\"A/2\" OR \"A/2\"))",
        "date:>=2014-10 | date:[2014-10-01 TO *]",
        "date:>2014-10 | date:{2014-10-31 TO *]",
        "date:<2014 | date:[* TO 2014-01-01}",
        "published:2014-10 | published:[2014-10-01 TO 2014-10-31]",
        "published:* | published:*",
        "published:\"2014-10-15\" | published:\"2014-10-15\"",
        "published:[2014-09 TO 2014] text:[a TO b] | published:[2014-09-01 TO 2014-12-31] text:[a TO b]",
        "published:{2014-09 TO 2014} | published:{2014-09-30 TO 2014-01-01}",
        "https://news.example/a | \"https://news.example/a\"",
        "at 12:30 | at \"12:30\"",
        "text:/resol.*/ | text:/resol.*/",
        "*:* | *:*",
        "\"unclosed A/1 | \"unclosed A/1",
      })
  void isMadeReady(String typed, String ready) {
    assertThat(QuerySyntax.ready(typed)).isEqualTo(ready);
  }

  @Test
  void namesTheFieldThatDoesNotExist() {
    assertThatThrownBy(() -> QuerySyntax.ready("autor:cohen"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("there is no field 'autor'; the fields are title, text, ");
  }

  @Test
  void saysWhatIsNoDate() {
    assertThatThrownBy(() -> QuerySyntax.ready("date:[2014-13 TO *]"))
        .hasMessage("'2014-13' is not a date like 2014-10-15, 2014-10 or 2014");
  }

  @Test
  void refusesWhatIsTooLong() {
    assertThatThrownBy(() -> QuerySyntax.ready("a ".repeat(3000)))
        .hasMessageContaining("4096 characters");
  }
}
