package org.rapporteur.ingest.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.contract.crawl.PageState;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.document.DocumentKind;
import org.rapporteur.ingest.Articles;
import org.rapporteur.ingest.Letters;
import org.rapporteur.ingest.Site;
import org.rapporteur.ingest.crawl.visit.Outcome;

/** Drafts that a series finds by their symbols, read as the crawl reads them. */
class DraftsTest extends SiteVisits {

  private static final byte[] PDF =
      Letters.pdf(Articles.text("the lights of harbours").split("\\s*\n\\s*"));

  private final Site store = new Site();

  @AfterEach
  void closeStore() {
    store.close();
  }

  @Test
  void whatASeriesFindsIsADocumentAtTheFirstQuestion() throws Exception {
    site.bytes("/en/A/C.3/81/L.1", "application/pdf", PDF);

    Outcome outcome = visitor.drafts(site.url("/en/{symbol}"));

    assertThat(outcome.documents()).hasSize(1);
    assertThat(outcome.discovered()).isEmpty();
    assertThat(site.asked("/en/A/C.3/81/L.1")).isEqualTo(1);
  }

  @Test
  void whatASeriesFindsAndCannotBeReadIsTold() throws Exception {
    site.bytes("/en/A/C.3/81/L.1", "application/zip", new byte[] {1, 2, 3});

    Outcome outcome = visitor.drafts(site.url("/en/{symbol}"));

    assertThat(outcome.rejections())
        .singleElement()
        .satisfies(told -> assertThat(told.source()).isEqualTo(site.url("/en/A/C.3/81/L.1")));
    assertThat(outcome.states()).hasSize(2);
  }

  @Test
  void aDraftInAStoreOfFilesKeepsItsSymbolAndItsAddress() throws Exception {
    String resolver = site.url("/en/{symbol}");
    site.redirect("/en/A/C.3/81/L.1", store.url("/f8d1"));
    store.bytes("/f8d1", "application/pdf", PDF);

    PageState elsewhere = visitor.drafts(resolver).discovered().getFirst();
    Document document = visitor.draft(elsewhere, resolver).documents().getFirst();

    assertThat(elsewhere.address()).isEqualTo(store.url("/f8d1"));
    assertThat(document.url()).isEqualTo(site.url("/en/A/C.3/81/L.1"));
    assertThat(document.kind()).isEqualTo(DocumentKind.DRAFT_RESOLUTION);
    assertThat(site.asked("/en/A/C.3/81/L.1")).isEqualTo(1);
  }

  @Test
  void aDraftWithoutATitleIsCalledByItsSymbol() throws Exception {
    site.bytes("/en/A/C.3/81/L.1", "text/plain", Articles.text("the lights").getBytes("US-ASCII"));

    assertThat(visitor.drafts(site.url("/en/{symbol}")).documents())
        .singleElement()
        .satisfies(document -> assertThat(document.title()).isEqualTo("A/C.3/81/L.1"));
  }
}
