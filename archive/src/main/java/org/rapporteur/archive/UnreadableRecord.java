package org.rapporteur.archive;

import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Category;

/**
 * A record that holds no response that can be read.
 *
 * @param url of the record, where it could be read that far
 * @param category why
 * @param message the same for a person
 */
public record UnreadableRecord(@Nullable String url, Category category, String message)
    implements ArchivedRecord {}
