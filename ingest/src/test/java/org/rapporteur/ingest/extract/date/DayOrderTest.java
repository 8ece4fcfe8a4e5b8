package org.rapporteur.ingest.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DayOrderTest {

  private static final String LINE = "Date: 04/11/2024 | Source: Lake News";

  @Test
  void followsTheDateline() {
    assertThat(DayOrder.dayLeads(LINE, "Lakeside, November 4 (LN) -- A spokesman said")).isTrue();
    assertThat(DayOrder.dayLeads(LINE, "LAKESIDE, 4 Nov. A spokesman said")).isTrue();
  }

  @Test
  void saysNothingWhereTheDatelineNamesAnotherDay() {
    assertThat(DayOrder.dayLeads(LINE, "Lakeside, April 11 (LN) -- A spokesman said")).isFalse();
    assertThat(DayOrder.dayLeads(LINE, "A spokesman said on 7 November")).isFalse();
    assertThat(DayOrder.dayLeads("4 November 2024", "Lakeside, November 4")).isFalse();
  }
}
