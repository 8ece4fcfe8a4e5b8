/**
 * When which page is visited, and what is remembered of it. The memory is the compacted topic
 * {@code pages}: each of its partitions has some hosts, each instance some partitions. An instance
 * that is given a partition shuts its former owner out, reads what was remembered, and only then
 * visits its hosts, each in turn on a thread of its own. What a visit finds and what is remembered
 * of it are published in one transaction.
 */
@NullMarked
package org.rapporteur.ingest.crawl;

import org.jspecify.annotations.NullMarked;
