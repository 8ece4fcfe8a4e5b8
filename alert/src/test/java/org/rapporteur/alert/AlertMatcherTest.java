package org.rapporteur.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.contract.Stage;
import org.rapporteur.contract.enriched.Span;

class AlertMatcherTest {

  private final AlertMatcher matcher = new AlertMatcher();

  @AfterEach
  void close() throws Exception {
    matcher.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*:*",
        "drafts",
        "rival AND draft",
        "\"rival draft\"",
        "title:resolution",
        "geneve",
        "Genève",
        "state:PRK",
        "entity:\"state:PRK\" AND counterdraft:true",
        "A/RES/66/157",
        "reference:A/RES/*",
        "published:2014-10",
        "published:[2014-10-16 TO *]",
        "published:2014-10-16",
        "date:<2014-11 stage:CIRCULATED actor:state:PRK",
        "NOT ratified",
        "source:gazette kind:news language:en",
        "draft OR nothing",
      })
  void meets(String query) throws Exception {
    matcher.register(News.onDocuments("s", query));
    assertThat(matcher.match(News.document())).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ratified",
        "draft AND ratified",
        "\"draft rival\"",
        "text:resolution",
        "state:JPN",
        "published:>2014-10-16",
        "published:2013",
        "date:[2014-10-16 TO *]",
        "counterdraft:false",
        "-rival",
      })
  void doesNotMeet(String query) throws Exception {
    matcher.register(News.onDocuments("s", query));
    assertThat(matcher.match(News.document())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"(rival", "rival AND", "*rival", "author:x", "published:yesterday"})
  void saysWhatIsWrong(String query) {
    assertThatThrownBy(() -> matcher.register(News.onDocuments("s", query)))
        .isInstanceOf(UnreadableQueryException.class);
  }

  @Test
  void givesTheWordsAsEvidence() throws Exception {
    matcher.register(News.onDocuments("s", "drafts AND state:PRK AND A/RES/66/157"));
    assertThat(matcher.match(News.document()).getFirst().evidence())
        .containsExactly(
            new Span("Pyongyang", 0, 9), new Span("draft", 25, 30), new Span("66/157", 51, 57));
  }

  @Test
  void meetsEachDevelopmentWithItsDocument() throws Exception {
    matcher.register(News.onDevelopments("met", "stage:CIRCULATED AND rival"));
    matcher.register(News.onDevelopments("not", "stage:ADOPTED"));
    var matches = matcher.match(News.document());
    assertThat(matches).hasSize(1);
    assertThat(matches.getFirst().development()).extracting("stage").isEqualTo(Stage.CIRCULATED);
    assertThat(matches.getFirst().evidence())
        .containsExactly(new Span("Pyongyang showed a rival draft in Genève.", 0, 41));
  }

  @Test
  void aChangedSubscriptionReplacesTheOldOne() throws Exception {
    matcher.register(News.onDocuments("s", "rival"));
    matcher.register(News.onDevelopments("s", "ratified"));
    assertThat(matcher.match(News.document())).isEmpty();
    matcher.register(News.onDocuments("s", "rival"));
    matcher.remove("s");
    assertThat(matcher.match(News.document())).isEmpty();
    assertThat(matcher.subscription("s")).isEmpty();
  }

  @Test
  void explainsWhy() throws Exception {
    matcher.register(News.onDocuments("s", "rival"));
    assertThat(matcher.explain("s", News.document()))
        .hasValueSatisfying(why -> assertThat(why).contains("text:rival"));
    assertThat(matcher.explain("other", News.document())).isEmpty();
  }
}
