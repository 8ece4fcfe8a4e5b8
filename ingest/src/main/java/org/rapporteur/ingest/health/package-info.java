/**
 * How each source does: told by the crawl, kept for each partition of {@code pages} by whoever has
 * it, reported to the topic {@code sources}, from where the next owner of the partition goes on.
 */
@NullMarked
package org.rapporteur.ingest.health;

import org.jspecify.annotations.NullMarked;
