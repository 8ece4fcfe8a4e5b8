package org.rapporteur.ingest.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rapporteur.contract.document.DateEvidence;

class DateVoteTest {

  private static final Dated DECLARED = new Dated("2015-03-04T23:30:00Z", DateEvidence.JSON_LD);
  private static final Dated PRINTED = new Dated("2015-03-05", DateEvidence.TEXT);

  private final DateVote vote = new DateVote(new Clocks(1, 2), LocalDate.of(2030, 1, 1));

  @Test
  void takesTheDayThatWasPrintedOverItsNeighbourInUtc() {
    vote.add(DECLARED, 1.0);
    vote.add(PRINTED, 0.8);
    assertThat(vote.winner(0.2)).isEqualTo(PRINTED);
  }

  @Test
  void keepsTheDayThatIsDeclaredWhereItWasTheSameThere() {
    Dated noon = new Dated("2015-03-04T12:00:00Z", DateEvidence.JSON_LD);
    vote.add(noon, 1.0);
    vote.add(PRINTED, 0.8);
    assertThat(vote.winner(0.2)).isEqualTo(noon);
  }

  @Test
  void readsATimeWithoutZoneInDataAsUtcToo() {
    vote.add(new Dated("2015-03-04T23:30", DateEvidence.META), 0.9);
    vote.add(PRINTED, 0.8);
    assertThat(vote.winner(0.2)).isEqualTo(PRINTED);
  }

  @Test
  void takesTheHourFromThePrintWhereTheDataTellTheDayAlone() {
    Dated hour = new Dated("2015-03-05T21:13+09:00", DateEvidence.TEXT);
    vote.add(new Dated("2015-03-05", DateEvidence.META), 0.9);
    vote.add(hour, 0.9);
    assertThat(vote.winner(0.2)).isEqualTo(hour);
  }

  @Test
  void takesTheZoneOfTheSameInstant() {
    Dated local = new Dated("2015-03-05T21:13+09:00", DateEvidence.TIME);
    vote.add(new Dated("2015-03-05T12:13Z", DateEvidence.META), 0.9);
    vote.add(local, 0.7);
    assertThat(vote.winner(0.2)).isEqualTo(local);
  }

  @Test
  void leavesAnHourThatIsHardlyThePages() {
    Dated day = new Dated("2015-03-05", DateEvidence.META);
    vote.add(day, 0.9);
    vote.add(new Dated("2015-03-05T21:13", DateEvidence.TEXT), 0.15);
    assertThat(vote.winner(0.2)).isEqualTo(day);
  }

  @Test
  void hasNoWinnerWithoutGoodEvidence() {
    vote.add(PRINTED, 0.1);
    assertThat(vote.winner(0.2)).isNull();
  }

  @Test
  void hasNoWinnerWithoutEvidence() {
    vote.add(null, 1.0);
    assertThat(vote.winner(0.2)).isNull();
  }
}
