/**
 * The hosts of one partition of the topic {@code pages}: which of them is due, and the ledger that
 * publishes what a visit found together with what is remembered of it.
 */
@NullMarked
package org.rapporteur.ingest.crawl.territory;

import org.jspecify.annotations.NullMarked;
