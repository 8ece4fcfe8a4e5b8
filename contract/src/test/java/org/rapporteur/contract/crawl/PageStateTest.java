package org.rapporteur.contract.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.contract.Codec;

class PageStateTest {

  private static final Instant NOW = Instant.parse("2014-10-15T12:00:00Z");

  @Test
  void whatIsKnownOfAPlaceSurvivesTheTopic() throws Exception {
    Rhythm rhythm =
        new Rhythm(NOW, Collections.nCopies(24, 33.125), Collections.nCopies(7, 88.062), 1.5);
    PlaceHints hints = new PlaceHints(60, null, List.of(0, 1, 2), List.of(6, 7));
    PageState place =
        page().as(new PlaceState("https://www.example.com/index", List.of(), rhythm, hints, null));

    byte[] written = Codec.write(place);

    assertThat(Codec.read(written, PageState.class)).isEqualTo(place);
    assertThat(written).hasSizeLessThan(700);
  }

  @Test
  void statesOfEarlierVersionsAreRead() throws Exception {
    String json =
        """
        {"schema":1,"url":"https://www.example.com/rss","source":"daily","redirects":[],
        "version":0,"lastVisit":"2014-10-15T12:00:00Z","failures":0}\
        """;

    PageState read = Codec.read(json.getBytes(StandardCharsets.UTF_8), PageState.class);

    assertThat(read.place()).isNull();
  }

  @Test
  void aPageThatIsNoPlaceSaysNothingOfIt() {
    assertThat(Codec.writeText(page())).doesNotContain("place");
  }

  @Test
  void aRhythmHasAllHoursAndDays() {
    assertThatThrownBy(() -> new Rhythm(NOW, List.of(1.0), Collections.nCopies(7, 0.0), 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static PageState page() {
    return PageState.discovered("https://www.example.com/rss", "daily", null, null);
  }
}
