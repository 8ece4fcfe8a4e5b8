package org.rapporteur.archive;

/**
 * A record and its place.
 *
 * @param offset in bytes, where it begins in its file; where the whole file is one gzip, where that
 *     begins
 */
public record FoundRecord(long offset, ArchivedRecord record) {}
