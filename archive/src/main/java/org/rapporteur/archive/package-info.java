/**
 * The evidence: what was fetched, kept as WARC 1.1 (ISO 28500:2017), one gzip member a record, and
 * read again by file and offset or from first record to last.
 */
@NullMarked
package org.rapporteur.archive;

import org.jspecify.annotations.NullMarked;
