package org.rapporteur.index.developments;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a document says so.
 *
 * @param document id
 * @param version of the document that the offsets count in
 * @param start of the sentence in the document's text
 * @param end exclusive
 * @param source id of the source that the document came from
 * @param url of the document
 * @param title of the document
 * @param published as the document has it
 * @param learned when it could be known from this document: its publication, or its fetching where
 *     that came first or no publication is known
 */
public record Evidence(
    String document,
    int version,
    int start,
    int end,
    String sentence,
    String source,
    @Nullable String publisher,
    @Nullable String url,
    @Nullable String title,
    @Nullable String published,
    @Nullable Instant learned) {}
