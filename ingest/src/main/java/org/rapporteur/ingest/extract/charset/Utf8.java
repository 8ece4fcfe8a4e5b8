package org.rapporteur.ingest.extract.charset;

/** Well-formedness of UTF-8, as RFC 3629 has it but for surrogates and overlong forms of three. */
public final class Utf8 {

  private Utf8() {}

  /** Whether all bytes are UTF-8 and some of them are not ASCII. */
  static boolean isWellFormedBeyondAscii(byte[] bytes) {
    boolean beyond = false;
    int i = 0;
    while (i < bytes.length) {
      int length = sequence(bytes[i] & 0xFF);
      if (length == 0 || !continues(bytes, i + 1, i + length)) {
        return false;
      }
      beyond |= length > 1;
      i += length;
    }
    return beyond;
  }

  private static int sequence(int lead) {
    if (lead < 0x80) {
      return 1;
    }
    if (lead < 0xC2 || lead > 0xF4) {
      return 0;
    }
    return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  }

  private static boolean continues(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (i >= bytes.length || (bytes[i] & 0xC0) != 0x80) {
        return false;
      }
    }
    return true;
  }
}
