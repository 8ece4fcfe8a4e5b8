package org.rapporteur.ingest.crawl;

import org.rapporteur.contract.PageState;

/** Is told of what the crawl does. */
interface Observer {

  /** Is told of every visit once its outcome is stored. */
  void visited(PageState before, Outcome outcome);

  /** Is told of every page that is known when its host becomes ours. */
  void restored(PageState state);
}
