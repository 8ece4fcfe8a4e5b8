package org.rapporteur.portal.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.index.entity.MentionsOverTime;
import org.rapporteur.index.entity.MentionsOverTime.Interval;
import org.rapporteur.index.entity.MentionsOverTime.Period;

class MentionsChartTest {

  private static MentionsChart chart(Interval interval, Period... periods) {
    return MentionsChart.of(new MentionsOverTime(interval, List.of(periods)));
  }

  @Test
  void theHighestBarFillsTheHeightAndAnEmptyPeriodHasNone() {
    MentionsChart chart =
        chart(
            Interval.MONTH,
            new Period("2014-10-01", 2),
            new Period("2014-11-01", 0),
            new Period("2014-12-01", 8));
    assertThat(chart.bars()).hasSize(2);
    assertThat(chart.bars().get(1).height()).isEqualTo(chart.height());
    assertThat(chart.bars().get(0).height()).isEqualTo(chart.height() / 4);
    assertThat(chart.bars().get(1).x()).isLessThan(chart.width());
    assertThat(chart.first()).isEqualTo("2014-10");
    assertThat(chart.last()).isEqualTo("2014-12");
  }

  @Test
  void aBarLeadsToItsPeriod() {
    assertThat(chart(Interval.DAY, new Period("2014-10-15", 1)).bars().getFirst())
        .extracting(MentionsChart.Bar::date, MentionsChart.Bar::from, MentionsChart.Bar::until)
        .containsExactly("2014-10-15", "2014-10-15", "2014-10-15");
    assertThat(chart(Interval.MONTH, new Period("2012-02-01", 1)).bars().getFirst().until())
        .isEqualTo("2012-02-29");
    assertThat(chart(Interval.YEAR, new Period("2014-01-01", 1)).bars().getFirst())
        .extracting(MentionsChart.Bar::date, MentionsChart.Bar::until)
        .containsExactly("2014", "2014-12-31");
  }

  @Test
  void whatIsNeverDatedHasNoBars() {
    assertThat(chart(Interval.MONTH).bars()).isEmpty();
  }
}
