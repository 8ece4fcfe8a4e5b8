package org.rapporteur.archive.fixity;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
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
public final class GzipMember {

  /** In bytes, without the fields that only some have. */
  private static final int HEAD = 10;

  private static final int FLAGS = 3;
  private static final int HAS_SUM = 2;
  private static final int HAS_EXTRA = 4;
  private static final int HAS_NAME = 8;
  private static final int HAS_COMMENT = 16;

  private static final int LONGEST_NAME = 4_096;
  private static final int TRAILER = 8;
  private static final int BUFFER = 8 * 1024;
  private static final byte[] START = {0x1f, (byte) 0x8b, 8};
  private static final String RECORD = "WARC/";

  private final ByteArrayOutputStream content = new ByteArrayOutputStream();
  private final CRC32 sum = new CRC32();
  private final long offset;
  private long end = -1;
  private boolean cutShort;
  private boolean tooLarge;
  private @Nullable String fault;

  private GzipMember(long offset) {
    this.offset = offset;
  }

  /**
   * @param largest in bytes, unpacked
   */
  public static GzipMember at(FileChannel file, long offset, int largest) throws IOException {
    GzipMember member = new GzipMember(offset);
    member.read(file, largest);
    return member;
  }

  /** Whether a record begins there. */
  static boolean begins(FileChannel file, long offset) throws IOException {
    GzipMember member = new GzipMember(offset);
    member.read(file, RECORD.length());
    return member.content.toString(ISO_8859_1).equals(RECORD);
  }

  /** In bytes, where it begins. */
  public long offset() {
    return offset;
  }

  /** As far as it could be unpacked. */
  public byte[] content() {
    return content.toByteArray();
  }

  /** Where the next one begins, or -1 where that cannot be told. */
  public long end() {
    return end;
  }

  /** Whether the file ends within it. */
  boolean isCutShort() {
    return cutShort;
  }

  /** Whether it holds more than was to be unpacked. */
  public boolean isTooLarge() {
    return tooLarge;
  }

  /** What is wrong with it, if anything is. */
  public @Nullable String fault() {
    return fault;
  }

  private void read(FileChannel file, int most) throws IOException {
    Inflater inflater = new Inflater(true);
    try {
      InputStream raw = new BufferedInputStream(Channels.newInputStream(file.position(offset)));
      long begin = offset + skipHead(raw);
      unpack(raw, inflater, most);
      finish(file, begin + inflater.getBytesRead());
    } catch (EOFException e) {
      cutShort = true;
      fault = "the file ends within the record";
    } catch (ZipException e) {
      fault = "the gzip is broken: " + e.getMessage();
    } finally {
      inflater.end();
    }
  }

  /** Gives its length; web archives' members may carry fields, and those of gzip a name. */
  private static long skipHead(InputStream raw) throws IOException {
    byte[] head = raw.readNBytes(HEAD);
    for (int i = 0; i < Math.min(head.length, START.length); i++) {
      if (head[i] != START[i]) {
        throw new ZipException("no record begins here");
      }
    }
    if (head.length < HEAD) {
      throw new EOFException();
    }
    return HEAD + skipFields(raw, head[FLAGS]);
  }

  private static long skipFields(InputStream raw, int flags) throws IOException {
    long length = 0;
    if ((flags & HAS_EXTRA) != 0) {
      int extra = next(raw) | next(raw) << Byte.SIZE;
      raw.skipNBytes(extra);
      length += 2 + extra;
    }
    length += (flags & HAS_NAME) == 0 ? 0 : skipText(raw);
    length += (flags & HAS_COMMENT) == 0 ? 0 : skipText(raw);
    if ((flags & HAS_SUM) != 0) {
      raw.skipNBytes(2);
      length += 2;
    }
    return length;
  }

  private static long skipText(InputStream raw) throws IOException {
    long length = 1;
    while (next(raw) != 0) {
      length++;
      if (length > LONGEST_NAME) {
        throw new ZipException("its name has no end");
      }
    }
    return length;
  }

  private static int next(InputStream raw) throws IOException {
    int value = raw.read();
    if (value < 0) {
      throw new EOFException();
    }
    return value;
  }

  private void unpack(InputStream raw, Inflater inflater, int most) throws IOException {
    InputStream in = new CheckedInputStream(new InflaterInputStream(raw, inflater, BUFFER), sum);
    byte[] buffer = new byte[Math.min(BUFFER, most)];
    for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
      content.write(buffer, 0, length);
      if (content.size() >= most) {
        tooLarge = true;
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
