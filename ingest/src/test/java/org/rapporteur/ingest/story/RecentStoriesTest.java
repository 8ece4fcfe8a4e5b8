package org.rapporteur.ingest.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentStoriesTest {

  private static final Signature SIGNATURE = new Signature(0b1111, -1, Sketch.NONE);

  private final RecentStories stories = new RecentStories();

  @Test
  void theLatestComesFirstAndNoMoreThanAreWanted() {
    stories.put("a", SIGNATURE);
    stories.put("b", SIGNATURE);
    stories.put("c", SIGNATURE);
    stories.put("a", SIGNATURE);

    assertThat(stories.like(SIGNATURE, false, 2)).containsExactly("a", "c");
  }

  @Test
  void bitsOfBothHalvesCount() {
    stories.put("a", new Signature(0b1111 << 10, -1L << 12, Sketch.NONE));
    stories.put("b", new Signature(0b1111 << 10, -1L << 13, Sketch.NONE));

    assertThat(stories.like(SIGNATURE, false, 9)).containsExactly("a");
  }

  @Test
  void whatIsRemovedIsGivenBackAndNotFound() {
    stories.put("a", SIGNATURE);

    assertThat(stories.remove("a")).isEqualTo(SIGNATURE);
    assertThat(stories.remove("a")).isNull();
    assertThat(stories.like(SIGNATURE, false, 9)).isEmpty();
  }

  @Test
  void theEldestGoWhenThereAreTooMany() {
    for (int story = 0; story < 50_001; story++) {
      stories.put("story" + story, SIGNATURE);
    }

    assertThat(stories.remove("story0")).isNull();
    assertThat(stories.remove("story1")).isEqualTo(SIGNATURE);
    assertThat(stories.like(SIGNATURE, false, 1)).containsExactly("story50000");
  }
}
