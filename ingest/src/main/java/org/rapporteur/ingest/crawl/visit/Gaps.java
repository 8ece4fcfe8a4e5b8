package org.rapporteur.ingest.crawl.visit;

import java.util.Optional;
import org.rapporteur.contract.crawl.PageState;

/** What is said of a number that is missing in a series of symbols. */
public final class Gaps {

  private static final String MISSING = " is missing: there are later numbers of its series";

  private Gaps() {}

  static String message(String symbol) {
    return symbol + MISSING;
  }

  /** The symbol of a page that is missing in its series; empty for any other page. */
  public static Optional<String> symbol(PageState page) {
    String error = page.lastError();
    return error != null && error.endsWith(MISSING)
        ? Optional.of(error.substring(0, error.length() - MISSING.length()))
        : Optional.empty();
  }
}
