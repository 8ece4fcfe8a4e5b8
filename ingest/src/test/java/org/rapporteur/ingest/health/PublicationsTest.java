package org.rapporteur.ingest.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PublicationsTest {

  private static final Instant NOW = Instant.parse("2014-11-20T12:00:00Z");

  private final Publications publications = new Publications();

  @Test
  void anOldDocumentAmongNewOnesSaysNothingOfWhatIsUsual() {
    publications.add(Instant.parse("2003-04-16T00:00:00Z"), NOW);
    for (int day = 0; day < 6; day++) {
      publications.add(NOW.minus(Duration.ofDays(2 * day)), NOW);
    }
    assertThat(publications.silentFrom()).isEqualTo(NOW.plus(Duration.ofDays(4)));
  }
}
