package org.rapporteur.archive.fixity;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** Whether a record's bytes are those that its digests were taken of. */
final class RecordCheck {

  private static final Pattern URL = Pattern.compile("(?m)^WARC-Target-URI: *(\\S{1,4000})");

  /** In bytes: the head of a record, in which its address stands. */
  private static final int HEAD = 16 * 1024;

  private static final String END_OF_HTTP_HEAD = "\r\n\r\n";

  private RecordCheck() {}

  /** The damage to the record that a member holds, if any. */
  static Optional<Damage> of(GzipMember member, long offset) {
    byte[] content = member.content();
    String cause = member.fault() == null ? cause(content) : member.fault();
    return Optional.ofNullable(cause).map(it -> new Damage(offset, url(content), it));
  }

  private static @Nullable String cause(byte[] content) {
    try (WarcReader reader = new WarcReader(new ByteArrayInputStream(content))) {
      Optional<WarcRecord> record = reader.next();
      return record.isEmpty() ? "there is no record in it" : cause(record.get());
    } catch (IOException | RuntimeException e) {
      return "the record cannot be read: " + e.getMessage();
    }
  }

  private static @Nullable String cause(WarcRecord record) throws IOException {
    byte[] block = record.body().stream().readAllBytes();
    if (block.length != record.body().size()) {
      return "the record has " + block.length + " bytes of " + record.body().size();
    }
    if (!holds(record, "WARC-Block-Digest", block, 0)) {
      return "the block's digest is another";
    }
    // that of a revisit is of a payload that stands elsewhere
    boolean payload =
        !(record instanceof WarcResponse)
            || holds(record, "WARC-Payload-Digest", block, payload(block));
    return payload ? null : "the payload's digest is another";
  }

  /** What a record does not claim holds. */
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
    } catch (NoSuchAlgorithmException | RuntimeException e) {
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
