package org.rapporteur.ingest.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.contract.crawl.PageState;
import org.rapporteur.ingest.Articles;
import org.rapporteur.ingest.Site;
import org.rapporteur.ingest.crawl.visit.Outcome;

/** Copies of an article at other addresses, which name the article's own as the canonical one. */
@Timeout(120)
class CopiesTest {

  private static final String PAGE = "/news/2026/harbours-and-quays";
  private static final String COPY = "/telephones/harbours-and-quays-again";

  @TempDir Path folder;
  private final Site site = new Site();
  private Visitor visitor;

  @BeforeEach
  void open() {
    visitor = new Visitor(folder, false);
  }

  @AfterEach
  void close() throws Exception {
    visitor.close();
    site.close();
  }

  @Test
  void whatACopyLeavesOutMakesNoVersion() throws Exception {
    show(PAGE, Articles.text("the draft on harbours") + "</p><p>Reporting by our own staff.");
    PageState page = visitor.article(site.url(PAGE)).states().getFirst();
    show(COPY, Articles.text("the draft on harbours"));

    Outcome copy = visitor.article(site.url(COPY), page);

    assertThat(copy.documents()).isEmpty();
    assertThat(copy.states().getFirst().url()).isEqualTo(page.url());
    assertThat(copy.states().getFirst().version()).isEqualTo(1);
    assertThat(copy.states().getFirst().nextVisit()).as("to be looked at again at once").isNull();
    assertThat(visitor.again(copy.states().getFirst()).documents()).as("unchanged").isEmpty();
  }

  @Test
  void whatACopyAloneTellsIsTheDocument() throws Exception {
    show(COPY, Articles.text("the draft on harbours"));

    Outcome copy = visitor.article(site.url(COPY));

    assertThat(copy.documents()).hasSize(1);
    assertThat(copy.documents().getFirst().canonicalUrl()).isEqualTo(site.url(PAGE));
    PageState page = copy.states().getFirst();
    show(COPY, Articles.text("the draft on harbours and quays"));
    assertThat(visitor.again(page).documents().getFirst().version()).isEqualTo(2);
  }

  @Test
  void aCopyThatSaysTheSameChangesNothing() throws Exception {
    show(PAGE, Articles.text("the draft on harbours"));
    PageState page = visitor.article(site.url(PAGE)).states().getFirst();
    show(COPY, Articles.text("the draft on harbours"));

    Outcome copy = visitor.article(site.url(COPY), page);

    assertThat(copy.documents()).isEmpty();
    assertThat(copy.states()).hasSize(1);
  }

  private void show(String path, String text) {
    site.html(
        path,
        "<html lang=en><head><title>Harbours and quays</title><link rel=canonical href=\""
            + site.url(PAGE)
            + "\"></head><body><article><h1>Harbours and quays</h1><p>"
            + text
            + "</p></article></body></html>");
  }
}
