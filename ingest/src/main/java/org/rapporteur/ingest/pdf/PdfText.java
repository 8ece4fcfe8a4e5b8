package org.rapporteur.ingest.pdf;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a PDF says.
 *
 * @param text in paragraphs with a blank line between; footnotes after the body, each with its mark
 *     in square brackets, as the mark in the body
 * @param pages how many there are
 * @param title from the file's own information, a hint and no more
 * @param created from the file's own information, a hint and no more
 * @param recognised whether the letters were read from pictures of them
 */
public record PdfText(
    String text,
    int pages,
    @Nullable String title,
    @Nullable OffsetDateTime created,
    boolean recognised) {}
