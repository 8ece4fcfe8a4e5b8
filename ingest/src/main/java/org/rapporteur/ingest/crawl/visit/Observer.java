package org.rapporteur.ingest.crawl.visit;

import java.util.Collection;
import java.util.function.Predicate;
import org.rapporteur.contract.crawl.PageState;

/** Is told of what the crawl does with the hosts that are this instance's. */
public interface Observer {

  /**
   * The hosts of a partition of {@code pages} became ours; no page of theirs was visited by us yet.
   *
   * @param has whether an address is one of these hosts'
   * @param pages all that are known
   */
  void opened(int partition, Predicate<String> has, Collection<PageState> pages);

  /** A page was visited, and the outcome is stored. */
  void visited(int partition, PageState before, Outcome outcome);

  /** A part of a place is visited no more: the place does not name it any longer. */
  void forgotten(int partition, PageState part);

  /** The hosts of a partition are no longer ours. */
  void closed(int partition);
}
