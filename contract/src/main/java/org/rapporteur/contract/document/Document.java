package org.rapporteur.contract.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Require;

/**
 * A document as ingest extracted it: what was published, by whom and when, and its main text.
 *
 * @param id {@link DocumentId} of the canonical URL, or of the bytes where there is none
 * @param version 1, 2, ... as the content changes
 * @param url where it was fetched; absent for a document that was handed in without one
 * @param canonicalUrl the address that stands for all spellings of {@code url}
 * @param source the id of the source that it came from, {@code submission} or {@code read}
 * @param language BCP 47
 * @param published ISO date, local date-time or offset date-time, as precise as known; never the
 *     time of fetching
 * @param publishedFrom the evidence that gave {@code published}; present where it is
 * @param sameStoryAs ids of near-duplicates
 * @param text main content, paragraphs separated by a blank line; all offsets count its UTF-16
 *     units
 */
public record Document(
    String id,
    int version,
    @Nullable String url,
    @Nullable String canonicalUrl,
    String source,
    DocumentKind kind,
    @Nullable String title,
    List<String> authors,
    @Nullable String publisher,
    @Nullable String language,
    @Nullable String published,
    @Nullable DateEvidence publishedFrom,
    @Nullable Instant fetched,
    @Nullable Snapshot snapshot,
    List<String> sameStoryAs,
    String text) {

  private static final int ISO_DAY_LENGTH = "2014-10-16".length();

  public Document {
    Require.text(id, "id");
    Require.text(source, "source");
    if (version < 1) {
      throw new IllegalArgumentException("version " + version + " of " + id + " is less than 1");
    }
    kind = kind == null ? DocumentKind.OTHER : kind;
    authors = authors == null ? List.of() : List.copyOf(authors);
    sameStoryAs = sameStoryAs == null ? List.of() : List.copyOf(sameStoryAs);
    text = text == null ? "" : text;
    if (published != null) {
      checkIso(published);
    }
  }

  /** The day of publication in the place of publication, where it is known. */
  @JsonIgnore
  public @Nullable LocalDate publishedDay() {
    return published == null ? null : LocalDate.parse(published.substring(0, ISO_DAY_LENGTH));
  }

  private static void checkIso(String published) {
    if (published.length() == ISO_DAY_LENGTH) {
      LocalDate.parse(published);
    } else {
      DateTimeFormatter.ISO_DATE_TIME.parse(published);
    }
  }
}
