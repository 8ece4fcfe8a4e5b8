package org.rapporteur.ingest.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.contract.Category;
import org.rapporteur.ingest.DocumentReader;
import org.rapporteur.ingest.Site;
import org.rapporteur.ingest.fetch.FetchLimits;
import org.rapporteur.ingest.fetch.Fetcher;
import org.rapporteur.ingest.fetch.Manners;
import org.rapporteur.ingest.language.LanguageDetector;
import org.rapporteur.ingest.source.SourceList;
import org.rapporteur.ingest.source.SourceListFixture;

class SourceTrialTest {

  private final Site site = new Site();
  private final Fetcher fetcher = new Fetcher("test", FetchLimits.DEFAULT, Clock.systemUTC());
  private final SourceTrial trial =
      new SourceTrial(
          fetcher,
          new Manners(fetcher, "rapporteur", true, Clock.systemUTC()),
          new DocumentReader(new LanguageDetector()));

  @AfterEach
  void close() throws Exception {
    site.close();
    fetcher.close();
  }

  @Test
  void eachPlaceIsTriedOnceAndSaysHowItWent() throws Exception {
    site.feed("/rss", "/a/1", "/a/2", "/sport/3").html("/page", "<html><body>moved</body></html>");
    SourceList sources =
        SourceListFixture.parse(
            """
            sources:
              - id: a
                private: true
                rate: 100
                exclude: /sport/
                discover: [{feed: "%s"}, {feed: "%s"}, {feed: "%s"}]
            """
                .formatted(site.url("/rss"), site.url("/page"), site.url("/gone")));

    List<SourceTrial.Result> results = trial.tryOnce(sources.all().getFirst()).places();

    assertThat(results).extracting(SourceTrial.Result::works).containsExactly(true, false, false);
    assertThat(results).extracting(SourceTrial.Result::documents).containsExactly(2, 0, 0);
    assertThat(results).extracting(SourceTrial.Result::status).containsExactly(200, 200, 404);
    assertThat(results)
        .extracting(SourceTrial.Result::category)
        .containsExactly(null, Category.NOT_A_FEED, Category.HTTP_STATUS);
  }

  @Test
  void oneArticleIsReadBySourcesOwnSelectors() throws Exception {
    site.feed("/rss", "/a/1", "/a/2")
        .html(
            "/a/1",
            "<html><body><h1>Site</h1><h2 class=t>Draft tabled</h2><div class=x>The text was tabled"
                + " today.</div></body></html>");
    String yaml =
        """
        sources:
          - id: a
            private: true
            rate: 100
            selectors: {title: "%s", body: "div.x"}
            discover: [{feed: "%s"}]
        """;

    SourceTrial.Trial good = tried(yaml.formatted("h2.t", site.url("/rss")));
    site.status("/a/1", 404);
    SourceTrial.Trial gone = tried(yaml.formatted("h2.t", site.url("/rss")));

    assertThat(good.works()).isTrue();
    assertThat(good.article().document().title()).isEqualTo("Draft tabled");
    assertThat(good.article().document().text()).isEqualTo("The text was tabled today.");
    assertThat(gone.works()).isFalse();
    assertThat(gone.article().url()).isEqualTo(site.url("/a/1"));
    assertThat(gone.article().error()).contains("404");
  }

  private SourceTrial.Trial tried(String yaml) throws Exception {
    return trial.tryOnce(SourceListFixture.parse(yaml).all().getFirst());
  }

  @Test
  void aSeriesOfSymbolsIsTriedByItsFirstNumbers() throws Exception {
    site.html("/en/A/C.3/69/L.1", "<p>The General Assembly").html("/en/A/C.3/69/L.2", "<p>Decides");
    SourceList sources =
        SourceListFixture.parse(
            """
            sources:
              - id: drafts
                private: true
                rate: 100
                discover: [{symbols: "A/C.3/69/L.*", resolver: "%s"}]
            """
                .formatted(site.url("/en/{symbol}")));

    List<SourceTrial.Result> results = trial.tryOnce(sources.all().getFirst()).places();

    assertThat(results).extracting(SourceTrial.Result::documents).containsExactly(2);
    assertThat(results).extracting(SourceTrial.Result::works).containsExactly(true);
  }
}
