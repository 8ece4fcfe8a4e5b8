package org.rapporteur.contract;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.document.Snapshot;

/**
 * What could not be processed, with the record that could not be: the dead letter.
 *
 * @param stage {@code ingest}, {@code enrich}, {@code index} or {@code alert}
 * @param source the URL, or {@code topic-partition@offset} where no URL could be read
 * @param message one line for a person
 * @param topic that the original record stood on and goes back to
 * @param key of the original record
 * @param record the original record's value, base64
 * @param snapshot where the archived bytes are that could not be read
 */
public record Rejection(
    String stage,
    Category category,
    String source,
    String message,
    Instant occurred,
    String topic,
    @Nullable String key,
    @Nullable String record,
    @Nullable Snapshot snapshot) {

  public Rejection {
    Require.text(stage, "stage");
    Require.present(category, "category");
    Require.text(source, "source");
    Require.text(topic, "topic");
    Require.present(occurred, "occurred");
    message = message == null ? "" : message;
  }

  /** The original record's value. */
  @JsonIgnore
  public byte @Nullable [] recordBytes() {
    return record == null ? null : Base64.getDecoder().decode(record);
  }

  /** The form in which {@code record} holds bytes. */
  public static @Nullable String base64(byte @Nullable [] bytes) {
    return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
  }
}
