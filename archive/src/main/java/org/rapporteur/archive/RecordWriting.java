package org.rapporteur.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/** Turns what is to be kept into the bytes of one record, a gzip member of its own. */
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

  /** A token of RFC 9110, section 5.6.2. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]{1,200}");

  private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}");

  private RecordWriting() {}

  /**
   * The payload's digest in hex: the standard's grammar has no room for the padding of base 32.
   *
   * @param packed the payload in gzip, where the server sent it so
   */
  static byte[] response(ArchivedResponse response, @Nullable Payload packed) throws IOException {
    return packed == null
        ? response(response, response.payload(), OF_THE_WIRE, Deflater.BEST_SPEED)
        : response(response, packed, OF_THE_TRANSFER, Deflater.NO_COMPRESSION);
  }

  private static byte[] response(
      ArchivedResponse response, Payload body, Set<String> renamed, int level) throws IOException {
    HttpResponse.Builder http = new HttpResponse.Builder(response.status(), "");
    response.headers().forEach((name, values) -> addHeader(http, name, values, renamed));
    http.body(null, Channels.newChannel(body.stream()), body.size());
    return gzip(
        level,
        new WarcResponse.Builder(CONTROLS.matcher(response.url()).replaceAll(""))
            .version(MessageVersion.WARC_1_1)
            .date(response.fetched())
            .setHeader("WARC-Payload-Digest", "sha256:" + body.sha256())
            .body(http.build())
            .build());
  }

  static byte[] information(String fileName) throws IOException {
    return gzip(
        Deflater.BEST_SPEED,
        new Warcinfo.Builder()
            .version(MessageVersion.WARC_1_1)
            .filename(fileName)
            .fields(
                Map.of(
                    "software", List.of("Rapporteur"),
                    "format", List.of("WARC File Format 1.1")))
            .build());
  }

  /** A header that would break the record, by its name, is left out; line breaks become spaces. */
  private static void addHeader(
      HttpResponse.Builder http, String name, List<String> values, Set<String> renamed) {
    if (!NAME.matcher(name).matches()) {
      return;
    }
    String kept = renamed.contains(name) ? ORIGINAL + name : name;
    values.forEach(value -> http.addHeader(kept, CONTROLS.matcher(value).replaceAll(" ")));
  }

  /**
   * Quickly rather than tightly: the tightest takes longer than all else that is done to a page.
   *
   * @param level of the {@link Deflater}
   */
  private static byte[] gzip(int level, WarcRecord record) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new Gzip(bytes, level);
        WarcWriter writer = new WarcWriter(Channels.newChannel(gzip), WarcCompression.NONE)) {
      writer.write(record);
    }
    return bytes.toByteArray();
  }

  private static final class Gzip extends GZIPOutputStream {

    private static final int BUFFER = 16 * 1024;

    Gzip(OutputStream out, int level) throws IOException {
      super(out, BUFFER);
      def.setLevel(level);
    }
  }

  private static Set<String> caseInsensitive(String... names) {
    Set<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    set.addAll(List.of(names));
    return set;
  }
}
