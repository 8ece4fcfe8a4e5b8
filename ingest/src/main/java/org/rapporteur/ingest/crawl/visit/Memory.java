package org.rapporteur.ingest.crawl.visit;

import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.crawl.HostState;
import org.rapporteur.contract.crawl.PageState;
import org.rapporteur.ingest.fetch.HostListener;

/** What is known of pages, and of what their hosts wish. */
public interface Memory extends HostListener {

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

  /**
   * Whether nobody looks at a page any more: its source is not on the list, as where a person
   * handed it in.
   */
  default boolean isLeft(PageState known) {
    return false;
  }

  @Override
  default void heard(HostState wish) throws InterruptedException {}
}
