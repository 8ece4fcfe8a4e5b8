package org.rapporteur.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.channels.Channels;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpMessage;
import org.netpreserve.jwarc.HttpRequest;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.Message;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.Warcinfo;

/** Turns what is to be kept into the bytes of records, each a gzip member of its own. */
final class RecordWriting {

  /**
   * Headers that speak of bytes on the wire, which the record no longer has. They are kept under
   * this prefix, as web archives' replay does, so that other readers do not decode a second time.
   */
  static final String ORIGINAL = "X-Archive-Orig-";

  private static final Set<String> OF_THE_TRANSFER =
      caseInsensitive("Content-Length", "Transfer-Encoding");
  private static final Set<String> OF_THE_WIRE =
      caseInsensitive("Content-Encoding", "Content-Length", "Transfer-Encoding");

  private static final String PREFIX = "sha256:";

  private static final String STANDARD =
      "https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/";

  /** A token of RFC 9110, section 5.6.2. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]{1,200}");

  private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}");

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
   * A response and, behind it, the request that it answers. Digests are in hex: the standard's
   * grammar has no room for the padding of base 32.
   */
  byte[] exchange(Exchange exchange, URI id) throws IOException {
    Payload packed = exchange.packed();
    return packed == null
        ? response(exchange, id, exchange.response().payload(), OF_THE_WIRE, gzip)
        : response(exchange, id, packed, OF_THE_TRANSFER, PlatformGzip.STORING);
  }

  /**
   * The same answer once more: all but its body, and where that is.
   *
   * @param kept with the body
   */
  byte[] revisit(Exchange exchange, URI id, KeptAnswer kept) throws IOException {
    ArchivedResponse response = exchange.response();
    HttpResponse http =
        head(response, exchange.packed() == null ? OF_THE_WIRE : OF_THE_TRANSFER).build();
    var builder =
        new WarcRevisit.Builder(url(response), WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_1)
            .refersTo(kept.id(), url(response), kept.fetched());
    builder.setHeader("WARC-Payload-Digest", PREFIX + kept.payload());
    ByteArrayOutputStream records = new ByteArrayOutputStream();
    gzip.pack(captured(builder, exchange, id, http, null).body(http).build(), records);
    request(exchange, id, records);
    return records.toByteArray();
  }

  /** As it is written: packed where it came so. */
  static String payloadDigest(Exchange exchange) {
    return Objects.requireNonNullElse(exchange.packed(), exchange.response().payload()).sha256();
  }

  private byte[] response(
      Exchange exchange, URI id, Payload body, Set<String> renamed, Gzip packing)
      throws IOException {
    HttpResponse http =
        head(exchange.response(), renamed)
            .body(null, Channels.newChannel(body.stream()), body.size())
            .build();
    var builder = new WarcResponse.Builder(url(exchange.response()));
    builder.setHeader("WARC-Payload-Digest", PREFIX + body.sha256());
    ByteArrayOutputStream records = new ByteArrayOutputStream();
    packing.pack(captured(builder, exchange, id, http, body).body(http).build(), records);
    request(exchange, id, records);
    return records.toByteArray();
  }

  private void request(Exchange exchange, URI answer, OutputStream records) throws IOException {
    ArchivedRequest request = exchange.request();
    if (request == null) {
      return;
    }
    HttpRequest.Builder builder =
        new HttpRequest.Builder("GET", CONTROLS.matcher(request.target()).replaceAll(""))
            .version(MessageVersion.HTTP_1_1);
    request.headers().forEach((name, values) -> addHeader(builder, name, values, Set.of()));
    HttpRequest http = builder.build();
    WarcRequest record =
        captured(new WarcRequest.Builder(url(exchange.response())), exchange, newId(), http, null)
            .concurrentTo(answer)
            .body(http)
            .build();
    gzip.pack(record, records);
  }

  static URI newId() {
    return URI.create("urn:uuid:" + UUID.randomUUID());
  }

  /** What all records of an exchange have. */
  private static <R extends WarcCaptureRecord, B extends WarcCaptureRecord.AbstractBuilder<R, B>>
      B captured(B builder, Exchange exchange, URI id, Message http, @Nullable Payload body) {
    ArchivedRequest request = exchange.request();
    if (request != null && request.server() != null) {
      builder.ipAddress(request.server());
    }
    return builder
        .version(MessageVersion.WARC_1_1)
        .recordId(id)
        .date(exchange.response().fetched())
        .setHeader("WARC-Block-Digest", PREFIX + blockDigest(http, body));
  }

  private static String blockDigest(Message http, @Nullable Payload body) {
    MessageDigest digest = Payload.newDigest();
    digest.update(http.serializeHeader());
    if (body != null) {
      body.addTo(digest);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static HttpResponse.Builder head(ArchivedResponse response, Set<String> renamed) {
    HttpResponse.Builder http = new HttpResponse.Builder(response.status(), "");
    response.headers().forEach((name, values) -> addHeader(http, name, values, renamed));
    return http;
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

  /** A header that would break the record, by its name, is left out; line breaks become spaces. */
  private static void addHeader(
      HttpMessage.AbstractBuilder<?, ?> http,
      String name,
      List<String> values,
      Set<String> renamed) {
    if (!NAME.matcher(name).matches()) {
      return;
    }
    String kept = renamed.contains(name) ? ORIGINAL + name : name;
    values.forEach(value -> http.addHeader(kept, CONTROLS.matcher(value).replaceAll(" ")));
  }

  private static Set<String> caseInsensitive(String... names) {
    Set<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    set.addAll(List.of(names));
    return set;
  }
}
