package org.rapporteur.contract.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.rapporteur.contract.Codec;

class HostStateTest {

  private static final String ORIGIN = "https://news.example:8443";
  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  @Test
  void itReadsBackToItself() throws Exception {
    HostState state = new HostState(ORIGIN, NOW, "User-agent: *\n\0é", NOW.plusSeconds(1));

    assertThat(Codec.read(Codec.write(state), HostState.class)).isEqualTo(state);
  }

  @Test
  void itsKeyIsNoPages() {
    assertThat(HostState.isKey(HostState.origin(ORIGIN + "/a?b=c"))).isTrue();
    assertThat(HostState.isKey("https://news.example/")).isFalse();
    assertThat(HostState.isKey("urn:rapporteur:1")).isFalse();
  }

  @Test
  void theLongerRestAndTheLaterRobotsTxtHold() {
    HostState resting = HostState.resting(ORIGIN, NOW.plusSeconds(600));
    HostState heard = new HostState(ORIGIN, NOW, "Crawl-delay: 20", NOW.plusSeconds(60));
    HostState later = new HostState(ORIGIN, null, null, NOW.plusSeconds(90));

    HostState both =
        new HostState(ORIGIN, NOW.plusSeconds(600), "Crawl-delay: 20", NOW.plusSeconds(60));
    assertThat(resting.and(heard)).isEqualTo(both);
    assertThat(heard.and(resting)).isEqualTo(both);
    assertThat(both.and(later))
        .isEqualTo(new HostState(ORIGIN, NOW.plusSeconds(600), null, NOW.plusSeconds(90)));
  }
}
