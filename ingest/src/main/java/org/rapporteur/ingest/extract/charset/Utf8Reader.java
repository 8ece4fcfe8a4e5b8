package org.rapporteur.ingest.extract.charset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.Reader;

/**
 * The characters of well-formed UTF-8, NUL left out. A parser that reads them from here needs no
 * copy of the page as a string, which costs a fifth of what the parse does.
 */
final class Utf8Reader extends Reader {

  private static final char NONE = 0;

  private final byte[] bytes;
  private int next;

  /** The second half of a character that did not fit. */
  private char half = NONE;

  Utf8Reader(byte[] bytes) {
    this.bytes = bytes;
  }

  @Override
  public int read(char[] target, int offset, int length) {
    int end = offset + length;
    int at = offset;
    while (at < end && (next < bytes.length || half != NONE)) {
      if (half != NONE) {
        target[at++] = half;
        half = NONE;
      } else if (bytes[next] > 0) {
        at = readPlain(target, at, end);
      } else if (bytes[next] == 0) {
        next++;
      } else {
        target[at++] = readLong();
      }
    }
    return at == offset && length > 0 ? -1 : at - offset;
  }

  /** A run of ASCII, which Java copies by the vector where it is told that all of it is Latin 1. */
  private int readPlain(char[] target, int offset, int end) {
    int from = next;
    next = Utf8.plainEnd(bytes, from, Math.min(bytes.length, from + end - offset));
    int length = next - from;
    new String(bytes, from, length, ISO_8859_1).getChars(0, length, target, offset);
    return offset + length;
  }

  /** A character of more than one byte. */
  private char readLong() {
    int length = Utf8.length(bytes[next]);
    int code = bytes[next++] & (0x7F >> length);
    for (int i = 1; i < length; i++) {
      code = code << 6 | (bytes[next++] & 0x3F);
    }
    if (Character.isBmpCodePoint(code)) {
      return (char) code;
    }
    half = Character.lowSurrogate(code);
    return Character.highSurrogate(code);
  }

  @Override
  public void close() {
    // bytes in memory need not be closed
  }
}
