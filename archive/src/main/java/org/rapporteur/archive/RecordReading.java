package org.rapporteur.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.rapporteur.archive.fixity.RecordCheck;
import org.rapporteur.contract.Category;

/** Turns a record of a WARC file, ours or another's, into what the server answered. */
final class RecordReading {

  /** In bytes, after decoding: no page or document of this field comes near it. */
  static final int LARGEST_PAYLOAD = 64_000_000;

  /** In bytes: a payload with its headers. */
  static final int LARGEST_BLOCK = LARGEST_PAYLOAD + 1_000_000;

  /** Answers of other protocols and crawlers' own logs, which they keep beside pages. */
  private static final List<String> OTHERS = List.of("dns:", "gemini:", "whois:", "metadata:");

  private RecordReading() {}

  /** The response at an offset; nothing where none begins there, or where it is damaged. */
  static Optional<ArchivedResponse> at(FileChannel file, long offset) throws IOException {
    if (offset >= file.size()) {
      return Optional.empty();
    }
    file.position(offset);
    // closing the reader closes the channel, which is its opener's to do
    return first(file).filter(ArchivedResponse.class::isInstance).map(ArchivedResponse.class::cast);
  }

  /** Nothing for records that are no answer: requests, metadata, revisits, the file's own. */
  static Optional<ArchivedRecord> read(WarcRecord record) {
    try {
      return switch (record) {
        case WarcTargetRecord other when OTHERS.stream().anyMatch(other.target()::startsWith) ->
            Optional.empty();
        case WarcResponse response ->
            Optional.of(read(response, block -> response(response, block)));
        case WarcResource resource ->
            Optional.of(read(resource, block -> resource(resource, block)));
        default -> Optional.empty();
      };
    } catch (IOException | RuntimeException e) {
      return Optional.of(unreadable(record, RecordCheck.explain(e)));
    } catch (StackOverflowError e) {
      // the decoder goes one call deeper for each empty piece
      return Optional.of(unreadable(record, "packed in too many pieces"));
    }
  }

  private static Optional<ArchivedRecord> first(FileChannel file) {
    try {
      return new WarcReader(file).next().flatMap(RecordReading::read);
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static ArchivedRecord read(WarcTargetRecord record, Read read) throws IOException {
    byte[] block = record.body().stream().readNBytes(LARGEST_BLOCK + 1);
    if (block.length > LARGEST_BLOCK) {
      return new UnreadableRecord(
          record.target(), Category.TOO_LARGE, "More than " + LARGEST_BLOCK + " bytes");
    }
    String damage = RecordCheck.cause(record, block);
    return damage == null ? read.of(block) : unreadable(record, damage);
  }

  private static ArchivedRecord response(WarcResponse record, byte[] block) throws IOException {
    HttpResponse http = RecordCheck.http(record, block);
    return archived(record, http.status(), headers(http.headers().map()), body(http));
  }

  private static ArchivedRecord resource(WarcResource record, byte[] block) throws IOException {
    Map<String, List<String>> headers =
        Map.of("Content-Type", List.of(record.contentType().toString()));
    return archived(record, 200, headers, new ByteArrayInputStream(block));
  }

  private static ArchivedRecord archived(
      WarcTargetRecord record, int status, Map<String, List<String>> headers, InputStream body)
      throws IOException {
    byte[] bytes = body.readNBytes(LARGEST_PAYLOAD + 1);
    if (bytes.length > LARGEST_PAYLOAD) {
      return new UnreadableRecord(
          record.target(), Category.TOO_LARGE, "More than " + LARGEST_PAYLOAD + " bytes");
    }
    return new ArchivedResponse(record.target(), record.date(), status, headers, Payload.of(bytes));
  }

  /** An empty body has no compressed stream to decode, whatever its headers say. */
  private static InputStream body(HttpResponse http) throws IOException {
    InputStream body = http.body().stream();
    String encoding = http.headers().first("Content-Encoding").orElse("");
    if (http.body().size() == 0) {
      return body;
    }
    Optional<InputStream> decoded = ContentEncoding.decoded(body, encoding);
    return decoded.isPresent() ? decoded.get() : http.bodyDecoded().stream();
  }

  /** Headers as the server sent them: under their own names again. */
  private static Map<String, List<String>> headers(Map<String, List<String>> written) {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.putAll(written);
    written.forEach((name, values) -> {
      if (name.regionMatches(true, 0, RecordWriting.ORIGINAL, 0, RecordWriting.ORIGINAL.length())) {
        headers.remove(name);
        headers.put(name.substring(RecordWriting.ORIGINAL.length()), values);
      }
    });
    return headers;
  }

  private static UnreadableRecord unreadable(WarcRecord record, String cause) {
    String url = record instanceof WarcTargetRecord target ? target.target() : null;
    return new UnreadableRecord(url, Category.DAMAGED, cause);
  }

  /** From a record's block to what it holds. */
  private interface Read {
    ArchivedRecord of(byte[] block) throws IOException;
  }
}
