package org.rapporteur.archive.fixity;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** Whether a record's bytes are those that its digests were taken of. */
public final class RecordCheck {

  private static final Pattern URL =
      Pattern.compile("(?mi)^WARC-Target-URI: *<?([^\\s<>]{1,4000})");

  /** In bytes: the head of a record, in which its address stands. */
  private static final int HEAD = 16 * 1024;

  private static final String PAYLOAD_DIGEST = "WARC-Payload-Digest";
  private static final String END_OF_HTTP_HEAD = "\r\n\r\n";

  private RecordCheck() {}

  /** The damage to the record that a member holds, if any. */
  public static Optional<Damage> of(GzipMember member) {
    byte[] content = member.content();
    String cause = member.fault() == null ? cause(content) : member.fault();
    return Optional.ofNullable(cause).map(it -> new Damage(member.offset(), url(content), it));
  }

  private static @Nullable String cause(byte[] content) {
    try (WarcReader reader = new WarcReader(new ByteArrayInputStream(content))) {
      Optional<WarcRecord> record = reader.next();
      return record.isEmpty() ? "there is no record in it" : cause(record.get());
    } catch (IOException | RuntimeException e) {
      return "the record cannot be read: " + explain(e);
    }
  }

  private static @Nullable String cause(WarcRecord record) throws IOException {
    return cause(record, record.body().stream().readAllBytes());
  }

  /** What a fault says of itself, or at least what it is. */
  public static String explain(Exception fault) {
    String message = fault.getMessage();
    return message == null ? fault.getClass().getSimpleName() : message;
  }

  /**
   * Why a record is not what its digests were taken of, if it is not.
   *
   * @param block of the record, as far as there is one
   */
  public static @Nullable String cause(WarcRecord record, byte[] block) throws IOException {
    if (block.length != record.body().size()) {
      return "the record has " + block.length + " bytes of " + record.body().size();
    }
    if (!holds(record, "WARC-Block-Digest", block, 0)) {
      return "the block's digest is another";
    }
    // that of a revisit is of a payload that stands elsewhere
    boolean payload = !(record instanceof WarcResponse response) || payloadHolds(response, block);
    return payload ? null : "the payload's digest is another";
  }

  /** Some crawlers take the digest of the pieces of a body as they came, others of the whole. */
  private static boolean payloadHolds(WarcResponse record, byte[] block) throws IOException {
    return holds(record, PAYLOAD_DIGEST, block, payload(block))
        || holds(record, PAYLOAD_DIGEST, joined(record, block), 0);
  }

  private static byte[] joined(WarcResponse record, byte[] block) throws IOException {
    return http(record, block).body().stream().readAllBytes();
  }

  /**
   * The answer in a block that was read already, for its digest.
   *
   * @param block of the record: without its length the answer has no end
   */
  public static HttpResponse http(WarcResponse record, byte[] block) throws IOException {
    return new WarcResponse.Builder(record.target())
        .body(record.contentType(), block)
        .build()
        .http();
  }

  /** What a record does not claim holds, and what it claims by an algorithm of its own. */
  private static boolean holds(WarcRecord record, String header, byte[] block, int from) {
    String claimed = record.headers().first(header).orElse(null);
    if (claimed == null) {
      return true;
    }
    try {
      WarcDigest digest = new WarcDigest(claimed);
      var digester = digest.getDigester();
      digester.update(block, from, block.length - from);
      return new WarcDigest(digester).hex().equals(digest.hex());
    } catch (NoSuchAlgorithmException e) {
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }

  private static int payload(byte[] block) {
    int end = new String(block, ISO_8859_1).indexOf(END_OF_HTTP_HEAD);
    return end < 0 ? block.length : end + END_OF_HTTP_HEAD.length();
  }

  private static @Nullable String url(byte[] content) {
    String head = new String(content, 0, Math.min(HEAD, content.length), ISO_8859_1);
    Matcher url = URL.matcher(head);
    return url.find() ? url.group(1) : null;
  }
}
