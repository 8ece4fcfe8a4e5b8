package org.rapporteur.ingest.crawl.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.contract.crawl.PageState;
import org.rapporteur.contract.crawl.PlaceState;
import org.rapporteur.ingest.source.Discovery;
import org.rapporteur.ingest.source.SourceListFixture;

class PlacesTest {

  private static final String PART = "https://cdn.example/part";

  @Test
  void aPartOfAnIndexIsASitemap() throws Exception {
    assertThat(part("discover: [{sitemap: \"https://daily.example/all\"}]"))
        .isEqualTo(new Discovery.Sitemap(PART));
  }

  @Test
  void aFrontPageNamesFeeds() throws Exception {
    assertThat(part("home: \"https://daily.example/all\"")).isEqualTo(new Discovery.Feed(PART));
  }

  @Test
  void aListsPageOnAnotherHostIsReadAlone() throws Exception {
    assertThat(part("discover: [{listing: \"https://daily.example/all\", depth: 5}]"))
        .isEqualTo(new Discovery.Listing(PART, null, null, null, 1));
  }

  @Test
  void aPartOfWhatNobodyWatchesIsNoPlace() throws Exception {
    assertThat(find("discover: [{feed: \"https://daily.example/other\"}]")).isNull();
  }

  private static Discovery part(String where) throws Exception {
    return find(where).discovery();
  }

  private static Places.Place find(String where) throws Exception {
    Places places =
        new Places(SourceListFixture.parse("sources:\n  - id: daily\n    " + where + "\n"));
    PageState part = PageState.discovered(PART, "daily", null, null);
    return places.find(part.as(PlaceState.partOf("https://daily.example/all")));
  }
}
