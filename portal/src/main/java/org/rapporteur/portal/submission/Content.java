package org.rapporteur.portal.submission;

import java.net.URLConnection;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.document.DocumentId;
import org.springframework.http.MediaType;

/** The bytes of a document, with what was said of them. */
final class Content {

  private final byte[] bytes;
  private final String mediaType;
  private final @Nullable String filename;

  Content(byte[] bytes, String mediaType, @Nullable String filename) {
    this.bytes = bytes;
    this.mediaType = mediaType;
    this.filename = filename;
  }

  /** Of a file; where the browser does not know its type, its name may tell. */
  static Content ofFile(byte[] bytes, @Nullable String mediaType, @Nullable String filename) {
    boolean isKnown = mediaType != null && !mediaType.startsWith("application/octet-stream");
    String guessed = filename == null ? null : URLConnection.guessContentTypeFromName(filename);
    String type = guessed == null ? MediaType.APPLICATION_OCTET_STREAM_VALUE : guessed;
    return new Content(bytes, isKnown && mediaType != null ? mediaType : type, filename);
  }

  boolean isEmpty() {
    return bytes.length == 0;
  }

  int size() {
    return bytes.length;
  }

  String id() {
    return DocumentId.ofBytes(bytes);
  }

  String mediaType() {
    return mediaType;
  }

  @Nullable String filename() {
    return filename;
  }

  String base64() {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
