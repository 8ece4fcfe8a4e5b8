package org.rapporteur.ingest.health;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.rapporteur.contract.crawl.SourceHealth;

/** Where it is reported how sources do. */
interface Reports {

  /** What was reported last of the sources for a partition. */
  List<SourceHealth> last(int partition);

  /** Reports; the future ends when that is stored. */
  CompletableFuture<?> report(SourceHealth health);

  /** Takes back what was reported of a source for a partition. */
  CompletableFuture<?> forget(String source, int partition);
}
