package org.rapporteur.ingest.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Attributes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"comments", "comment-form2", "commentaires", "userComments", "disqus_thread"})
  void knowsWhatReadersWrote(String name) {
    assertThat(marks(name)).isEqualTo(Vocabulary.COMMENTS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"navbar", "sidebar-left", "page__footer", "wide shareTools", "rss"})
  void knowsFurniture(String name) {
    assertThat(marks(name) & Vocabulary.FURNITURE).isNotZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"article-body", "articleBody", "wide entry_content", "bodyText hentry"})
  void knowsTheText(String name) {
    assertThat(marks(name)).isEqualTo(Vocabulary.BODY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"no-sidebar", "tag-comments", "post-format rssx", "-", ""})
  void isNotMisledByWhatIsLackingOrMeant(String name) {
    assertThat(marks(name)).isZero();
  }

  private static int marks(String name) {
    return new Vocabulary().marks("div", new Attributes().put("class", name));
  }
}
