package org.rapporteur.ingest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.ArchivedResponse;
import org.rapporteur.archive.Payload;
import org.rapporteur.contract.document.DateEvidence;
import org.rapporteur.contract.document.DocumentKind;
import org.rapporteur.contract.document.Snapshot;
import org.rapporteur.ingest.source.Selectors;

/**
 * Bytes to be read as a document, and what is known about them.
 *
 * @param mediaType as a server or person declares it, with its charset
 * @param url where they are from
 * @param source the id of the source, {@code submission} or {@code read}
 * @param selectors of the source
 * @param published a date from elsewhere, ISO
 * @param publishedFrom {@link DateEvidence#GIVEN} goes before what the document says, other
 *     evidence after it
 * @param kind where the document does not tell
 * @param language where neither the document nor its words tell
 * @param publisher where the document does not tell
 */
public record ReadRequest(
    Payload content,
    @Nullable String mediaType,
    @Nullable String url,
    String source,
    Selectors selectors,
    @Nullable String published,
    @Nullable DateEvidence publishedFrom,
    @Nullable DocumentKind kind,
    @Nullable String language,
    @Nullable String publisher,
    @Nullable Instant fetched,
    @Nullable Snapshot snapshot) {

  /** Bytes that a person gives, with the date that the person gives. */
  public static ReadRequest given(
      Payload content,
      @Nullable String mediaType,
      @Nullable String url,
      String source,
      @Nullable String published) {
    return new ReadRequest(
        content,
        mediaType,
        url,
        source,
        Selectors.NONE,
        published,
        published == null ? null : DateEvidence.GIVEN,
        null,
        null,
        null,
        null,
        null);
  }

  /** What a server once answered. */
  public static ReadRequest archived(ArchivedResponse response, String source, Snapshot snapshot) {
    return new ReadRequest(
        response.payload(),
        response.header("Content-Type").orElse(null),
        response.url(),
        source,
        Selectors.NONE,
        null,
        null,
        null,
        null,
        null,
        response.fetched(),
        snapshot);
  }

  @Nullable String givenDate() {
    return publishedFrom == DateEvidence.GIVEN ? published : null;
  }
}
