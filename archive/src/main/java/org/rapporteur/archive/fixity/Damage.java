package org.rapporteur.archive.fixity;

import org.jspecify.annotations.Nullable;

/**
 * A record that is not what was written.
 *
 * @param offset in bytes, where it begins
 * @param url of the record, where that can still be read
 * @param cause for a person
 */
public record Damage(long offset, @Nullable String url, String cause) {}
