package org.rapporteur.ingest.fetch;

import org.jspecify.annotations.Nullable;

/**
 * An answer.
 *
 * @param refused whether it is no page
 * @param location where the page has gone, if it has
 */
record Answer(FetchedPage page, boolean refused, @Nullable String location) {}
