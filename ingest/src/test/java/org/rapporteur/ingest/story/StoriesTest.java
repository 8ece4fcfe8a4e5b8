package org.rapporteur.ingest.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.contract.enriched.Story;

class StoriesTest {

  private final List<Story> told = new ArrayList<>();
  private final Stories stories = new Stories(told::add, Clock.systemUTC());

  @Test
  void theSameStoryElsewhereIsSeen() {
    String story = story(1, 300);

    assertThat(stories.sameAs("a", story)).isEmpty();
    assertThat(stories.sameAs("b", "By our correspondent. " + story + " Agencies"))
        .containsExactly("a");
    assertThat(stories.sameAs("c", story.toUpperCase(java.util.Locale.ROOT)))
        .containsExactly("b", "a");
  }

  @Test
  void anotherInstanceKnowsWhatIsTold() {
    stories.sameAs("a", story(1, 300));
    stories.sameAs("a", story(1, 300));
    assertThat(told).hasSize(1);

    Stories other = new Stories(story -> {}, Clock.systemUTC());
    told.forEach(other::remember);
    assertThat(other.sameAs("b", story(1, 300) + " Agencies")).containsExactly("a");
  }

  @Test
  void anEditedVersionIsNotAnotherStory() {
    stories.sameAs("a", story(1, 300));

    assertThat(stories.sameAs("a", story(1, 300) + " Corrected.")).isEmpty();
  }

  @Test
  void otherStoriesAreNotLinked() {
    for (int i = 0; i < 2000; i++) {
      assertThat(stories.sameAs("id" + i, story(i, 120))).isEmpty();
    }
  }

  @Test
  void halfAStoryIsAnotherOne() {
    stories.sameAs("a", story(1, 300));

    assertThat(stories.sameAs("b", story(1, 150) + story(2, 150))).isEmpty();
  }

  @Test
  void aStoryCutShortIsTheSameWhoeverToldIt() {
    String story = story(1, 600);
    String beginning = story.substring(0, story.length() / 3);
    stories.sameAs("a", story);
    Stories other = new Stories(it -> {}, Clock.systemUTC());
    told.forEach(other::remember);

    assertThat(stories.sameAs("b", "By our correspondent " + beginning)).containsExactly("a");
    assertThat(other.sameAs("b", "By our correspondent " + beginning)).containsExactly("a");
  }

  @Test
  void theWholeOfAStoryCutShortIsTheSame() {
    stories.sameAs("a", story(1, 600).substring(0, 2000));

    assertThat(stories.sameAs("b", story(1, 600))).containsExactly("a");
  }

  @Test
  void whoQuotesATextInFullTellsAnotherStory() {
    String letter = story(1, 200);
    stories.sameAs("letter", letter);

    assertThat(stories.sameAs("blog", story(2, 100) + letter + story(3, 100))).isEmpty();
  }

  @Test
  void anOpeningInCommonMakesNoStory() {
    stories.sameAs("a", story(1, 80) + story(2, 250));

    assertThat(stories.sameAs("b", story(1, 80) + story(3, 250))).isEmpty();
  }

  @Test
  void resolutionsFollowAFormAndAreTheSameOnlyWordForWord() {
    String text = "A/RES/70/1\n\nThe General Assembly,\n\n" + story(1, 300);
    stories.sameAs("a", text);

    assertThat(stories.sameAs("b", text.replace("word1 ", "other ") + story(2, 20))).isEmpty();
    assertThat(stories.sameAs("c", text + " 12-34567")).contains("a");
  }

  @Test
  void aFewWordsAreNoStory() {
    stories.sameAs("a", "Subscribe to read on");

    assertThat(stories.sameAs("b", "Subscribe to read on")).isEmpty();
  }

  @Test
  void scriptsWithoutSpacesHaveStoriesToo() {
    Random random = new Random(3);
    StringBuilder story = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      story.append((char) (0x4E00 + random.nextInt(2000)));
    }
    stories.sameAs("a", story.toString());

    assertThat(stories.sameAs("b", story + "完")).containsExactly("a");
  }

  private static String story(int seed, int words) {
    Random random = new Random(seed);
    StringBuilder story = new StringBuilder();
    for (int i = 0; i < words; i++) {
      story.append("word").append(random.nextInt(3000)).append(' ');
    }
    return story.toString();
  }
}
