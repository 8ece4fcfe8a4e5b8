package org.rapporteur.contract.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Require;

/**
 * A document that a person handed in, on its way to ingest, which archives and extracts it.
 *
 * @param id of the document that it will be
 * @param url where the person says it is from; ingest fetches it where there is no content
 * @param published ISO date or date-time, as the person gave it
 * @param mediaType of the content, as the person's browser or we found it
 * @param filename that it was uploaded under
 * @param content the bytes, base64
 */
public record Submission(
    String id,
    @Nullable String url,
    @Nullable String published,
    @Nullable String mediaType,
    @Nullable String filename,
    @Nullable String content,
    Instant received) {

  public Submission {
    Require.text(id, "id");
    Require.present(received, "received");
    if (url == null && content == null) {
      throw new IllegalArgumentException("a submission has a URL or content");
    }
  }

  /** The bytes that were handed in, where there are any. */
  @JsonIgnore
  public byte @Nullable [] contentBytes() {
    return content == null ? null : Base64.getDecoder().decode(content);
  }
}
