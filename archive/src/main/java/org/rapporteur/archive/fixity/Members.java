package org.rapporteur.archive.fixity;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/**
 * The gzip members of a WARC file in their order, damaged ones among them: behind such a one the
 * next is that which begins as a record does.
 */
public final class Members {

  private static final int CHUNK = 64 * 1024;

  private final FileChannel file;
  private final int largest;
  private long next;

  /**
   * @param largest in bytes, unpacked: what is larger is not read to its end
   */
  public Members(FileChannel file, int largest) {
    this.file = file;
    this.largest = largest;
  }

  public boolean hasNext() throws IOException {
    return next >= 0 && next < file.size();
  }

  /** To be asked only where there is one. */
  public GzipMember next() throws IOException {
    GzipMember member = GzipMember.at(file, next, largest);
    next = member.end() < 0 ? begin(member.offset() + 1) : member.end();
    return member;
  }

  /** Where the next record begins, or -1. */
  private long begin(long from) throws IOException {
    ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
    for (long start = from; file.read(chunk.clear(), start) > 0; start += CHUNK) {
      chunk.flip();
      for (int i = 0; i < chunk.limit(); i++) {
        if (mayBegin(chunk, i) && GzipMember.begins(file, start + i)) {
          return start + i;
        }
      }
    }
    return -1;
  }

  /** What the chunk cuts in two may. */
  private static boolean mayBegin(ByteBuffer chunk, int i) {
    return chunk.get(i) == 0x1f && (i + 1 == chunk.limit() || chunk.get(i + 1) == (byte) 0x8b);
  }
}
