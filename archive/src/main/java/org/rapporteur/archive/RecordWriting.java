package org.rapporteur.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.nio.channels.Channels;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTruncationReason;
import org.netpreserve.jwarc.Warcinfo;
import org.rapporteur.archive.fixity.Sha256;

/** Turns what is to be kept into the bytes of records, each a gzip member of its own. */
final class RecordWriting {

  /**
   * Headers that speak of bytes on the wire, where the record no longer has these. They are kept
   * under this prefix, as web archives' replay does, so that other readers do not decode a second
   * time.
   */
  static final String ORIGINAL = "X-Archive-Orig-";

  private static final String PREFIX = "sha256:";

  private static final String STANDARD =
      "https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/";

  /** Its name is a token of RFC 9110, section 5.6.2. */
  private static final Pattern HEADER =
      Pattern.compile("(?s)([A-Za-z0-9!#$%&'*+.^_`|~-]{1,200}):(.*)");

  private static final String END_OF_LINE = "\r\n";

  private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}");

  private static final String UNKNOWN = "application/octet-stream";

  private final Gzip gzip;
  private final Map<String, String> about;

  /**
   * @param about who writes files and how, by the names that the standard gives
   */
  RecordWriting(Gzip gzip, Map<String, String> about) {
    this.gzip = gzip;
    this.about = about;
  }

  /**
   * A response and, behind it, the request that it answers; what a person handed in, as a resource,
   * since no server said it. Digests are in hex: the standard's grammar has no room for the padding
   * of base 32.
   */
  byte[] exchange(Exchange exchange, URI id) throws IOException {
    Transfer transfer = exchange.transfer();
    return transfer == null
        ? resource(exchange.response(), id)
        : response(exchange.response(), transfer, id);
  }

  private byte[] response(ArchivedResponse response, Transfer transfer, URI id) throws IOException {
    Payload body = body(response, transfer);
    byte[] head = head(transfer, body.size());
    var builder = new WarcResponse.Builder(url(response));
    if (transfer.cut()) {
      builder.truncated(WarcTruncationReason.UNSPECIFIED);
    }
    captured(builder, response, transfer, id, blockDigest(head, body));
    builder.setHeader("WARC-Payload-Digest", PREFIX + body.sha256());
    builder.body(
        MediaType.HTTP_RESPONSE,
        Channels.newChannel(new SequenceInputStream(new ByteArrayInputStream(head), body.stream())),
        head.length + (long) body.size());
    ByteArrayOutputStream records = new ByteArrayOutputStream();
    Gzip packing = transfer.packed() == null ? gzip : PlatformGzip.STORING;
    packing.pack(builder.build(), records);
    request(response, transfer, id, records);
    return records.toByteArray();
  }

  private byte[] resource(ArchivedResponse response, URI id) throws IOException {
    Payload body = response.payload();
    var builder = new WarcResource.Builder();
    captured(builder, response, null, id, body.sha256());
    builder.setHeader("WARC-Target-URI", url(response));
    builder.setHeader("WARC-Payload-Digest", PREFIX + body.sha256());
    String type = CONTROLS.matcher(response.header("Content-Type").orElse(UNKNOWN)).replaceAll(" ");
    builder.body(MediaType.parseLeniently(type), Channels.newChannel(body.stream()), body.size());
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    gzip.pack(builder.build(), record);
    return record.toByteArray();
  }

  /**
   * The same answer once more: all but its body, and where that is.
   *
   * @param kept with the body
   */
  byte[] revisit(Exchange exchange, URI id, KeptAnswer kept) throws IOException {
    ArchivedResponse response = exchange.response();
    Transfer transfer = exchange.transfer();
    byte[] head = transfer == null ? new byte[0] : head(transfer, body(response, transfer).size());
    var builder =
        new WarcRevisit.Builder(url(response), WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_1)
            .refersTo(kept.id(), url(response), kept.fetched());
    captured(builder, response, transfer, id, blockDigest(head, null));
    builder.setHeader("WARC-Payload-Digest", PREFIX + kept.payload());
    builder.body(transfer == null ? MediaType.OCTET_STREAM : MediaType.HTTP_RESPONSE, head);
    ByteArrayOutputStream records = new ByteArrayOutputStream();
    gzip.pack(builder.build(), records);
    if (transfer != null) {
      request(response, transfer, id, records);
    }
    return records.toByteArray();
  }

  /** As it is written: packed where it came so. */
  static String payloadDigest(Exchange exchange) {
    return body(exchange.response(), exchange.transfer()).sha256();
  }

  private static Payload body(ArchivedResponse response, @Nullable Transfer transfer) {
    Payload packed = transfer == null ? null : transfer.packed();
    return packed == null ? response.payload() : packed;
  }

  private void request(
      ArchivedResponse response, Transfer transfer, URI answer, OutputStream records)
      throws IOException {
    ArchivedRequest request = transfer.request();
    List<String> lines = new ArrayList<>();
    lines.add("GET " + request.target() + " HTTP/1.1");
    request
        .headers()
        .forEach((name, values) -> values.forEach(value -> lines.add(name + ": " + value)));
    byte[] head = head(lines, _ -> false);
    var builder = new WarcRequest.Builder(url(response)).concurrentTo(answer);
    captured(builder, response, transfer, newId(), blockDigest(head, null));
    gzip.pack(builder.body(MediaType.HTTP_REQUEST, head).build(), records);
  }

  static URI newId() {
    return URI.create("urn:uuid:" + UUID.randomUUID());
  }

  /** What all records of an exchange have. */
  private static void captured(
      WarcCaptureRecord.AbstractBuilder<?, ?> builder,
      ArchivedResponse response,
      @Nullable Transfer transfer,
      URI id,
      String blockDigest) {
    if (transfer != null && transfer.request().server() != null) {
      builder.ipAddress(transfer.request().server());
    }
    builder
        .version(MessageVersion.WARC_1_1)
        .recordId(id)
        .date(response.fetched())
        .setHeader("WARC-Block-Digest", PREFIX + blockDigest);
  }

  private static String blockDigest(byte[] head, @Nullable Payload body) {
    MessageDigest digest = Sha256.newDigest();
    digest.update(head);
    if (body != null) {
      body.addTo(digest);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static byte[] head(Transfer transfer, int size) {
    return head(transfer.head(), line -> isUntrue(line, transfer, size));
  }

  /** Whether a header speaks of bytes that the record does not have. */
  private static boolean isUntrue(Matcher header, Transfer transfer, int size) {
    return switch (header.group(1).toLowerCase(Locale.ROOT)) {
      case "transfer-encoding" -> true;
      case "content-encoding" -> transfer.packed() == null;
      case "content-length" -> !header.group(2).strip().equals(String.valueOf(size));
      default -> false;
    };
  }

  /** A header that would break the record, by its name, is left out; line breaks become spaces. */
  private static byte[] head(List<String> lines, Predicate<Matcher> untrue) {
    StringBuilder head = new StringBuilder();
    head.append(CONTROLS.matcher(lines.getFirst()).replaceAll(" ")).append(END_OF_LINE);
    for (String line : lines.subList(1, lines.size())) {
      Matcher header = HEADER.matcher(CONTROLS.matcher(line).replaceAll(" "));
      if (header.matches()) {
        head.append(untrue.test(header) ? ORIGINAL : "").append(header.group()).append(END_OF_LINE);
      }
    }
    return head.append(END_OF_LINE).toString().getBytes(ISO_8859_1);
  }

  private static String url(ArchivedResponse response) {
    return CONTROLS.matcher(response.url()).replaceAll("");
  }

  /** What a file begins with. */
  byte[] information(String fileName) throws IOException {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    about.forEach(
        (name, value) -> fields.put(name, List.of(CONTROLS.matcher(value).replaceAll(" "))));
    fields.put("format", List.of("WARC File Format 1.1"));
    fields.put("conformsTo", List.of(STANDARD));
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    gzip.pack(
        new Warcinfo.Builder()
            .version(MessageVersion.WARC_1_1)
            .filename(fileName)
            .fields(fields)
            .build(),
        record);
    return record.toByteArray();
  }
}
