package org.rapporteur.ingest.extract.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatelinesTest {

  @Test
  void namesTheReportersOfAgencies() {
    assertThat(Datelines.names("【ジュネーブ＝山辺宏、川辺弘】委員会は四日")).containsExactly("山辺宏", "川辺弘");
    assertThat(Datelines.names("(제네바=호반통신) 강나루 한여울 기자 = 위원회는 4일")).containsExactly("강나루", "한여울");
    assertThat(Datelines.names("湖滨社日内瓦11月4日电（记者 林 远 周晓舟）委员会")).containsExactly("林远", "周晓舟");
  }

  @Test
  void knowsNoneInSentences() {
    assertThat(Datelines.names("Geneva (4 November) – The committee met.")).isEmpty();
    assertThat(Datelines.names("委员会4日决定，把表决推迟到下周（记者将继续报道）。")).isEmpty();
    assertThat(Datelines.names("위원회는 4일 (현지시간) 기자 회견을 했다.")).isEmpty();
  }
}
