package org.rapporteur.ingest.health;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.contract.crawl.PageState;
import org.rapporteur.ingest.crawl.visit.Gaps;

/** The document symbols that are missing in a source's series. */
final class MissingSymbols {

  private final Map<String, String> byPage = new TreeMap<>();
  private List<String> before = List.of();

  /** Goes on from what was reported. */
  void restore(List<String> reported) {
    before = reported;
  }

  /** A page that has never been found, though it was asked for: missing, if it is in a series. */
  void restore(PageState page) {
    if (page.failures() > 0 && page.version() == 0) {
      symbol(page).ifPresent(symbol -> byPage.put(page.url(), symbol));
    }
  }

  private Optional<String> symbol(PageState page) {
    return Gaps.symbol(page)
        .or(() -> before.stream().filter(symbol -> page.url().endsWith(symbol)).findFirst());
  }

  /** What a series finds is there, whether or not it can be read. */
  void found(PageState page) {
    byPage.remove(page.url());
  }

  /**
   * A page was visited, which fills a gap or shows one.
   *
   * @param found whether a series told of it, so that it is there even if it cannot be read
   */
  void note(PageState page, boolean found) {
    Optional<String> gap = Gaps.symbol(page);
    gap.ifPresent(symbol -> byPage.put(page.url(), symbol));
    if (gap.isEmpty() && (found || page.lastError() == null)) {
      byPage.remove(page.url());
    }
  }

  /** In the order of their pages' addresses. */
  List<String> all() {
    return List.copyOf(byPage.values());
  }
}
