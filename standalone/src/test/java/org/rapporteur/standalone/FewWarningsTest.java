package org.rapporteur.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.spi.FilterReply;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FewWarningsTest {

  private final FewWarnings filter = new FewWarnings();

  @Test
  void aLibraryWarnsAFewTimesAMinute() {
    assertThat(passed("org.apache.kafka.clients.NetworkClient", Level.WARN, 0)).isEqualTo(5);
    assertThat(passed("org.apache.kafka.clients.NetworkClient", Level.ERROR, 59_999)).isZero();
    assertThat(passed("org.apache.kafka.clients.NetworkClient", Level.WARN, 60_000)).isEqualTo(5);
    assertThat(passed("org.springframework.kafka.Listener", Level.ERROR, 60_000)).isEqualTo(5);
  }

  @Test
  void ourOwnWordsAndThoseForDevelopersAllPass() {
    assertThat(passed("org.rapporteur.ingest.crawl.Crawler", Level.WARN, 0)).isEqualTo(100);
    assertThat(passed("org.apache.kafka.clients.NetworkClient", Level.DEBUG, 0)).isEqualTo(100);
  }

  private long passed(String logger, Level level, long time) {
    return IntStream.range(0, 100)
        .filter(_ -> filter.decide(event(logger, level, time)) == FilterReply.NEUTRAL)
        .count();
  }

  private static LoggingEvent event(String logger, Level level, long time) {
    var event =
        new LoggingEvent("", new LoggerContext().getLogger(logger), level, "said", null, null);
    event.setTimeStamp(time);
    return event;
  }
}
