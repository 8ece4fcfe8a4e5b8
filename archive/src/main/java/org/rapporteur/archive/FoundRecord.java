package org.rapporteur.archive;

/**
 * A record and its place.
 *
 * @param file its name; where the whole file is one gzip, that of the file unpacked, without the
 *     ending {@code .gz}: records have no place of their own in such a gzip
 * @param offset in bytes, where it begins in that file; of several in one of many gzip members,
 *     where that begins
 */
public record FoundRecord(String file, long offset, ArchivedRecord record) {}
