package org.rapporteur.enrich.development;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.rapporteur.contract.document.DocumentKind;
import org.rapporteur.contract.enriched.Development;
import org.rapporteur.contract.enriched.Vote;
import org.rapporteur.enrich.BareText;
import org.rapporteur.enrich.Enricher;

class OutcomeTableTest {

  private static final String TABLE =
      """
      Meetings of the Security Council in 2013
      Record | Date | Topic | Outcome
      S/PV.6980 | 12 June | Mali | S/RES/2111 (2013)
      15-0-0
      S/PV.6979 | 11 June | Haiti pursuant to resolution 2070 (2012) | --
      S/PV.6978 | 10 June | The situation in the Middle East | Draft resolution S/2013/515 vetoed by China and USA
      9-2-4
      S/PV.6977 | 7 June | Cyprus | Draft resolution S/2013/514 not adopted
      6-1-8
      S/PV.6976 | 6 June | Africa | S/PRST/2013/6
      """;

  @Test
  void readsEachRowsOutcome() {
    assertThat(developments())
        .extracting(Development::date, d -> d.stage().name(), d -> d.object().reference())
        .containsExactly(
            tuple("2013-06-12", "ADOPTED", "S/RES/2111 (2013)"),
            tuple("2013-06-10", "VETOED", "S/2013/515"),
            tuple("2013-06-07", "REJECTED", "S/2013/514"),
            tuple("2013-06-06", "STATEMENT", "S/PRST/2013/6"));
  }

  @Test
  void countsTheVoteOfEach() {
    assertThat(developments())
        .extracting(Development::vote)
        .startsWith(
            new Vote(15, 0, 0, null, null),
            new Vote(9, 2, 4, null, null),
            new Vote(6, 1, 8, null, null));
  }

  private static Tuple tuple(Object... values) {
    return Tuple.tuple(values);
  }

  private static List<Development> developments() {
    return Enricher.load()
        .enrich(BareText.document("table", DocumentKind.OTHER, "2014-01-05", TABLE.strip()))
        .developments();
  }
}
