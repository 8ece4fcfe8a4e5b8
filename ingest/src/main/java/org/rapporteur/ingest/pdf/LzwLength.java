package org.rapporteur.ingest.pdf;

import java.util.Arrays;

/**
 * How much a stream in LZW unpacks to, without unpacking it (ISO 32000-1, 7.4.4): what a code
 * stands for is one byte longer than what the code before it stood for.
 */
final class LzwLength {

  private static final int CLEAR = 256;
  private static final int END = 257;
  private static final int FEWEST_BITS = 9;
  private static final int MOST_BITS = 12;

  private final byte[] bytes;
  private final int[] lengths = new int[1 << MOST_BITS];
  private final int early;
  private long bit;

  /**
   * @param start where the stream begins
   * @param early how many codes early codes become longer: 1, or 0 where the file says so
   */
  LzwLength(byte[] bytes, int start, int early) {
    this.bytes = bytes;
    this.early = early;
    this.bit = Byte.SIZE * (long) start;
    Arrays.fill(lengths, 0, CLEAR, 1);
  }

  /** In bytes, or a number above the limit; broken streams are measured as far as they go. */
  long upTo(long limit) {
    long size = 0;
    int next = END + 1;
    int before = 0;
    for (int code = read(next); code != END && size <= limit; code = read(next)) {
      if (code == CLEAR) {
        next = END + 1;
        before = 0;
        continue;
      }
      int length = code < next ? lengths[code] : before + 1;
      size += length;
      if (before > 0 && next < lengths.length) {
        lengths[next++] = before + 1;
      }
      before = length;
    }
    return size;
  }

  /** The next code, one bit longer when the table is about to be full; the end behind the last. */
  private int read(int next) {
    int bits = FEWEST_BITS;
    while (bits < MOST_BITS && next + early >= 1 << bits) {
      bits++;
    }
    if (bit + bits > Byte.SIZE * (long) bytes.length) {
      return END;
    }
    int code = 0;
    for (int i = 0; i < bits; i++, bit++) {
      int of = bytes[(int) (bit / Byte.SIZE)] >> (Byte.SIZE - 1 - (int) (bit % Byte.SIZE));
      code = (code << 1) | (of & 1);
    }
    return code;
  }
}
