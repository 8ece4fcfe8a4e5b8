package org.rapporteur.ingest.feed;

import org.jspecify.annotations.Nullable;

/**
 * A link of a feed or an entry.
 *
 * @param href absolute where the feed's own address is known
 * @param rel "alternate" where nothing was written
 * @param type media type, where written
 * @param title where written
 */
public record FeedLink(String href, String rel, @Nullable String type, @Nullable String title) {}
