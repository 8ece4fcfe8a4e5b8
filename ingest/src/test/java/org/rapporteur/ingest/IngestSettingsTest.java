package org.rapporteur.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.ingest.source.SourceList;
import org.rapporteur.ingest.source.SourceListFixture;

class IngestSettingsTest {

  @Test
  void whoAsksSaysWhomToWriteTo() {
    assertThat(with("desk@news.example").userAgent())
        .isEqualTo("Mozilla/5.0 (compatible; Rapporteur/0.1; +desk@news.example)");
    assertThat(with("desk@news.example").harvester())
        .containsEntry("operator", "desk@news.example");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void withoutAContactNoneIsMadeUp(@Nullable String contact) {
    assertThat(with(contact).userAgent()).isEqualTo("Mozilla/5.0 (compatible; Rapporteur/0.1)");
    assertThat(with(contact).harvester()).doesNotContainKey("operator");
  }

  @Test
  void aContactIsMissedWhereStrangersAreVisited() throws Exception {
    SourceList strangers =
        SourceListFixture.parse("sources: [{id: a, home: 'https://example.org/'}]");
    SourceList own =
        SourceListFixture.parse(
            "sources: [{id: a, home: 'http://localhost:8080/', private: true}]");

    assertThat(with(null).lacksContactFor(strangers)).isTrue();
    assertThat(with("desk@news.example").lacksContactFor(strangers)).isFalse();
    assertThat(with(null).lacksContactFor(own)).isFalse();
    assertThat(with(null).lacksContactFor(SourceList.EMPTY)).isFalse();
  }

  private static IngestSettings with(@Nullable String contact) {
    return new IngestSettings(null, Path.of("archive"), contact, true, Duration.ofHours(1));
  }
}
