package org.rapporteur.ingest.pdf;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ingest.UnreadableException;

/**
 * What a PDF says.
 *
 * @param text in paragraphs with a blank line between; footnotes after the body, each with its mark
 *     in square brackets, as the mark in the body
 * @param pages how many there are
 * @param title from the file's own information, a hint and no more
 * @param heading the largest print on the first page, if it is larger than the text
 * @param created from the file's own information, a hint and no more
 * @param recognised whether letters were read from pictures of them
 * @param missing which pages are pictures that could not be read, and why; each has a notice in the
 *     text
 */
public record PdfText(
    String text,
    int pages,
    @Nullable String title,
    @Nullable String heading,
    @Nullable OffsetDateTime created,
    boolean recognised,
    @Nullable UnreadableException missing) {}
