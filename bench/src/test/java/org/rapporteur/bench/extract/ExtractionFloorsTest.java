package org.rapporteur.bench.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What extraction reached on the labelled data it does not fall below. */
class ExtractionFloorsTest {

  @Test
  void mainText() throws IOException {
    ArticlePages pages = new ArticlePages(folder("article-pages"));

    for (int half = 0; half < 2; half++) {
      assertThat(pages.score(MainTextExtractor.RAPPORTEUR, half).f1()).isGreaterThan(0.92);
    }
  }

  @Test
  void dates() throws IOException {
    DatedPages pages = new DatedPages(folder("publication-dates"));
    Tally all = pages.score(0).plus(pages.score(1));

    assertThat(all.f1()).isGreaterThan(0.94);
    assertThat(Tally.share(all.wrong(), pages.size())).isLessThan(0.06);
  }

  @Test
  void fieldsOfThePress() throws IOException {
    FieldTallies tallies = PressPages.ofPress(folder("press-fixtures"));

    assertThat(tallies.of("title").recall()).isGreaterThan(0.92);
    assertThat(tallies.of("author").recall()).isGreaterThan(0.78);
    assertThat(tallies.of("first words of the body").recall()).isGreaterThan(0.68);
  }

  @Test
  void fieldsOfArticles() throws IOException {
    FieldTallies tallies = PressPages.ofArticles(folder("article-pages"));

    assertThat(tallies.of("title").recall()).isGreaterThan(0.86);
    assertThat(tallies.of("author").recall()).isGreaterThan(0.70);
  }

  private static Path folder(String name) throws IOException {
    Optional<Path> folder = LabelledData.find(name);
    assumeTrue(folder.isPresent(), "skipped: there is no ../shared/data/" + name + ".tar.xz");
    return folder.orElseThrow();
  }
}
