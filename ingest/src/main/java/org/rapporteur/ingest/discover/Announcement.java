package org.rapporteur.ingest.discover;

import org.jspecify.annotations.Nullable;

/**
 * A document of which a source tells.
 *
 * @param url absolute, as the source wrote it
 * @param published ISO date or date-time, where the source gives one
 */
public record Announcement(String url, @Nullable String published) {}
