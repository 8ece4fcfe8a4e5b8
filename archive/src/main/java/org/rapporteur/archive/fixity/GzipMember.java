package org.rapporteur.archive.fixity;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** What can be read of a gzip member (RFC 1952), and where it ends. */
final class GzipMember {

  /** In bytes, unpacked: no record comes near it. */
  private static final int LARGEST = 256_000_000;

  /** Of a member without a name or a comment, as ours are. */
  private static final int HEAD = 10;

  private static final int TRAILER = 8;
  private static final int BUFFER = 8 * 1024;
  private static final byte[] START = {0x1f, (byte) 0x8b, 8, 0};
  private static final String RECORD = "WARC/";

  private final ByteArrayOutputStream content = new ByteArrayOutputStream();
  private final CRC32 sum = new CRC32();
  private long end = -1;
  private boolean cutShort;
  private @Nullable String fault;

  private GzipMember() {}

  static GzipMember at(FileChannel file, long offset) throws IOException {
    GzipMember member = new GzipMember();
    member.read(file, offset, LARGEST);
    return member;
  }

  /** Whether a record begins there. */
  static boolean begins(FileChannel file, long offset) throws IOException {
    GzipMember member = new GzipMember();
    member.read(file, offset, RECORD.length());
    return member.content.toString(ISO_8859_1).equals(RECORD);
  }

  /** As far as it could be unpacked. */
  byte[] content() {
    return content.toByteArray();
  }

  /** Where the next one begins, or -1 where that cannot be told. */
  long end() {
    return end;
  }

  /** Whether the file ends within it. */
  boolean isCutShort() {
    return cutShort;
  }

  /** What is wrong with it, if anything is. */
  @Nullable String fault() {
    return fault;
  }

  private void read(FileChannel file, long offset, int most) throws IOException {
    Inflater inflater = new Inflater(true);
    try {
      unpack(Channels.newInputStream(file.position(offset)), inflater, most);
      finish(file, offset + HEAD + inflater.getBytesRead());
    } catch (EOFException e) {
      cutShort = true;
      fault = "the file ends within the record";
    } catch (ZipException e) {
      fault = "the gzip is broken: " + e.getMessage();
    } finally {
      inflater.end();
    }
  }

  private void unpack(InputStream raw, Inflater inflater, int most) throws IOException {
    byte[] head = raw.readNBytes(HEAD);
    for (int i = 0; i < Math.min(head.length, START.length); i++) {
      if (head[i] != START[i]) {
        throw new ZipException("no record begins here");
      }
    }
    if (head.length < HEAD) {
      throw new EOFException();
    }
    InputStream in = new CheckedInputStream(new InflaterInputStream(raw, inflater, BUFFER), sum);
    byte[] buffer = new byte[Math.min(BUFFER, most)];
    for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
      content.write(buffer, 0, length);
      if (content.size() >= most) {
        throw new ZipException("more than " + most + " bytes");
      }
    }
  }

  private void finish(FileChannel file, long trailer) throws IOException {
    ByteBuffer sums = ByteBuffer.allocate(TRAILER).order(ByteOrder.LITTLE_ENDIAN);
    if (file.read(sums, trailer) < TRAILER) {
      throw new EOFException();
    }
    sums.flip();
    if (sums.getInt() != (int) sum.getValue() || sums.getInt() != content.size()) {
      // what is not as it was may end elsewhere, too
      fault = "the gzip's checksum is another";
    } else {
      end = trailer + TRAILER;
    }
  }
}
