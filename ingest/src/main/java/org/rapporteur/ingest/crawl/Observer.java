package org.rapporteur.ingest.crawl;

import org.rapporteur.contract.PageState;

/** Is told of every visit once its outcome is stored. */
@FunctionalInterface
interface Observer {

  void visited(PageState before, Outcome outcome);
}
