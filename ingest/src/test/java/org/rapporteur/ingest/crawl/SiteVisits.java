package org.rapporteur.ingest.crawl;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ingest.Site;

/** Visits to a site whose pages each test writes. */
abstract class SiteVisits {

  @TempDir Path folder;
  final Site site = new Site();
  Visitor visitor;

  @BeforeEach
  void arrive() {
    visitor = new Visitor(folder, false);
  }

  @AfterEach
  void leave() throws Exception {
    visitor.close();
    site.close();
  }
}
