package org.rapporteur.ingest.crawl.visit;

import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.PageState;

/** What is known of pages. */
public interface Memory {

  /** Nothing yet. */
  Memory NONE =
      new Memory() {
        @Override
        public @Nullable PageState find(String url) {
          return null;
        }

        @Override
        public boolean has(String url) {
          return true;
        }
      };

  /** What is known of a page of a host that is ours. */
  @Nullable PageState find(String url);

  /** Whether a page's host is ours to visit. */
  boolean has(String url);
}
