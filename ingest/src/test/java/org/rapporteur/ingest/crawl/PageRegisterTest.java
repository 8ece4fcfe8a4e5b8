package org.rapporteur.ingest.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.contract.crawl.PageState;
import org.rapporteur.ingest.crawl.visit.Memory;

class PageRegisterTest {

  private static final String OURS = "https://ours.example/1";
  private static final String THEIRS = "https://theirs.example/1";
  private static final Instant NOW = Instant.parse("2014-10-15T12:00:00Z");

  private final Map<String, PageState> known = new HashMap<>();
  private final List<String> readFromTopic = new ArrayList<>();
  private final PageRegister register =
      new PageRegister(
          url -> url.equals(OURS) ? Optional.of(new Known()) : Optional.empty(),
          url -> {
            readFromTopic.add(url);
            return Optional.empty();
          },
          state -> {});

  @Test
  void ofOurOwnHostsOurMemoryIsAskedAndNoTopicRead() {
    known.put(OURS, state(1));

    assertThat(register.find(OURS)).contains(state(1));
    assertThat(readFromTopic).isEmpty();
  }

  @Test
  void ofOtherHostsTheTopicIsRead() {
    register.put(state(1));

    assertThat(register.find(THEIRS)).isEmpty();
    assertThat(readFromTopic).containsExactly(THEIRS);
  }

  @Test
  void whatWasPutCountsBeforeOurMemoryHearsOfIt() {
    known.put(OURS, state(1));
    register.put(state(2));

    assertThat(register.find(OURS)).contains(state(2));
    known.put(OURS, state(3));
    assertThat(register.find(OURS)).contains(state(3));
  }

  private final class Known implements Memory {

    @Override
    public @Nullable PageState find(String url) {
      return known.get(url);
    }

    @Override
    public boolean has(String url) {
      return url.equals(OURS);
    }
  }

  private static PageState state(int version) {
    return new PageState(
        OURS, "s", null, List.of(), null, null, null, "hash", version, NOW, NOW, 0, null);
  }
}
